using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>The organisations of a sentence, by the word that says of which kind they are: « l’EHPAD Les Glycines ».</summary>
/// <param name="kinds">The kinds by what they are called; empty where the name of an organisation tells no kind.</param>
internal sealed class OrganisationMention(IReadOnlyDictionary<string, string> kinds)
{
    private const int LongestKind = 5;
    private const int MostLowercase = 8;

    /// <summary>The kinds that are named, in order, with the words that name each.</summary>
    public IReadOnlyList<(string Kind, Mention Mention)> Kinds(Utterance said)
    {
        var found = new List<(string, Mention)>();
        for (var at = 0; at < said.Count; at++)
        {
            if (KindAt(said, at) is (not "", var end) and var (kind, _) && IsHead(said, at))
            {
                found.Add((kind, new Mention(said.Tokens.Text(at, end), (ArticleOf(said, at), end))));
                at = end - 1;
            }
        }

        return found;
    }

    /// <summary>Each organisation with a name of its own, in order.</summary>
    public IReadOnlyList<Mention> Names(Utterance said)
    {
        var names = new List<Mention>();
        for (var at = 0; at < said.Count; at++)
        {
            if (KindAt(said, at) is not var (_, end) || !IsHead(said, at))
            {
                continue;
            }

            if (HeadOf(said, at) is var head && head < at)
            {
                names.Add(new Mention(said.Tokens.Text(head, end), (OpeningOf(said, ArticleOf(said, head)), end)));
                at = end - 1;
                continue;
            }

            if (NameEnd(said, at, end) is not { } last)
            {
                continue;
            }

            names.Add(new Mention(Tidy(said, at, last), (OpeningOf(said, ArticleOf(said, at)), last)));
            at = last - 1;
        }

        return names;
    }

    private (string Kind, int End)? KindAt(Utterance said, int at)
    {
        if (!said[at].IsWord)
        {
            return null;
        }

        var phrase = "";
        (string, int)? longest = null;
        for (var end = at; end < Math.Min(at + LongestKind * 2, said.Count) && said.AreTogether(at, end); end++)
        {
            if (said[end].Is("-"))
            {
                continue;
            }

            phrase = phrase.Length == 0 ? said[end].Text : $"{phrase} {said[end].Text}";
            if (kinds.TryGetValue(phrase, out var kind))
            {
                longest = (kind, end + 1);
            }
            else if (end == at && WordLists.Organisations.Has(phrase))
            {
                longest = ("", end + 1);
            }
        }

        return longest;
    }

    /// <summary>« l’école »: at the head of what is named; in « parents d’école » it only says more of another word.</summary>
    private static bool IsHead(Utterance said, int at)
    {
        var article = ArticleOf(said, at);
        var before = article - 1;
        return before < 0
            || !said.AreTogether(before, at)
            || said[before].Is(":")
            || WordLists.BeforeName.Has(said[before].Text)
            || WordLists.Filler.Has(said[before].Text)
            || HeadOf(said, at) < at
            || OpeningOf(said, article) < article;
    }

    /// <summary>“Tilleuls School”: English puts the kind behind the name.</summary>
    private static int HeadOf(Utterance said, int at)
    {
        var head = at;
        while (
            said.IsCapital(at)
            && head > 0
            && said.AreTogether(head - 1, at)
            && said.IsCapital(head - 1)
            && !said[head - 1].Text.EndsWith('\'')
        )
        {
            head--;
        }

        return head;
    }

    /// <summary>Where « on voudrait travailler avec » begins, which leads to a name.</summary>
    private static int OpeningOf(Utterance said, int at)
    {
        var opening = at;
        for (var from = Math.Max(0, at - PartnerOpening.Longest); from < opening; from++)
        {
            if (PartnerOpening.Match(said.Tokens, from) == at - from)
            {
                opening = from;
            }
        }

        return opening;
    }

    private static int ArticleOf(Utterance said, int at) =>
        at > 0
        && said.AreTogether(at - 1, at)
        && said[at - 1].Text is "l'" or "le" or "la" or "les" or "un" or "une" or "the" or "a" or "an"
        && !(said[at - 1].Is("a") && said.Tokens.Source[said[at - 1].Start] is 'à' or 'À')
            ? at - 1
            : at;

    /// <summary>Where the name ends; null when there is only a kind.</summary>
    private int? NameEnd(Utterance said, int at, int kindEnd)
    {
        var (end, last, proper) = (kindEnd, kindEnd, false);
        while (end < said.Count && said.AreTogether(at, end))
        {
            if (
                PlaceMention.IsAt(said, end)
                || Leads(said, end)
                || said[end] is { IsDigits: true, Text.Length: 5 }
                || (WordLists.AfterName.Has(said[end].Text) && !said.IsCapital(end))
                || (said[end].Is("a") && said.Tokens.Source[said[end].Start] is 'a')
                || IsCivility(said, end)
            )
            {
                break;
            }

            if (said[end].Text is "et" or "and" or "ou" or "puis" && KindAt(said, SkipArticle(said, end + 1)) is not null)
            {
                break;
            }

            if (said.IsCapital(end) || said[end].Kind is TokenKind.Symbol || said[end].IsDigits)
            {
                proper |= said.IsCapital(end);
                last = said[end].Kind is TokenKind.Symbol ? last : end + 1;
            }
            else if (!WordLists.InName.Has(said[end].Text))
            {
                if (proper)
                {
                    break;
                }
                last = end + 1;
            }

            end++;
        }

        // « les tilleuls » without a capital is a name when few words say it.
        return last > kindEnd && (proper || last - kindEnd <= MostLowercase) ? last : null;
    }

    /// <summary>« à partir de »: what follows is when, not who.</summary>
    private static bool Leads(Utterance said, int at) =>
        WordLists.Starting.Match(said.Tokens, at) > 1 || WordLists.Ending.Match(said.Tokens, at) > 1;

    private static int SkipArticle(Utterance said, int at) =>
        said[at].Text is "l'" or "le" or "la" or "les" or "un" or "une" or "the" ? at + 1 : at;

    private static bool IsCivility(Utterance said, int at) =>
        said[at].Text is "mme" or "madame" or "monsieur" or "mr" or "mrs" or "ms" or "mlle" || (said[at].Is("m") && said[at + 1].Is("."));

    /// <summary>A name that has capitals begins with one.</summary>
    private static string Tidy(Utterance said, int from, int to)
    {
        var name = said.Tokens.Text(from, to);
        return name.Skip(1).Any(char.IsUpper) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
