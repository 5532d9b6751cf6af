using PartnershipBot.Understanding.People;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>Who is spoken of in a sentence, with what he or she is: « Mme Durand, directrice », « l’animatrice nous a appelés ».</summary>
internal static class PersonMention
{
    private const int LongestCapacity = 8;

    public static Mention? Find(Utterance said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if ((WithCivility(said, at) ?? WithCapacity(said, at) ?? Named(said, at) ?? WhoCame(said, at)) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>« Mme Martin la directrice », « M. Haddad, animateur ».</summary>
    private static Mention? WithCivility(Utterance said, int at)
    {
        if (!IsCivility(said, at) || NameEnd(said, Behind(said, at)) is not { } end)
        {
            return null;
        }

        if (said[end].Text is "et" or "and" && IsCivility(said, end + 1) && NameEnd(said, Behind(said, end + 1)) is { } second)
        {
            end = second;
        }

        return Of(said, at, WithFunction(said, end));
    }

    /// <summary>« la directrice Mme Durand », « la directrice, Claire Martin ».</summary>
    private static Mention? WithCapacity(Utterance said, int at)
    {
        if (!IsCapacity(said, at) || at != FirstWord(said, said.Start(at)))
        {
            return null;
        }

        var name = at + 1;
        while (
            name < said.Count
            && said[name].Text
                is ","
                    or ":"
                    or "de"
                    or "du"
                    or "d'"
                    or "des"
                    or "la"
                    or "l'"
                    or "le"
                    or "c'"
                    or "est"
                    or "is"
                    or "s'"
                    or "appelle"
                    or "called"
        )
        {
            name++;
        }

        var end =
            IsCivility(said, name) ? NameEnd(said, Behind(said, name))
            : said.IsCapital(name) && said.IsCapital(name + 1) && said[name].Spaced ? NameEnd(said, name)
            : null;
        if (end is not { } last)
        {
            return null;
        }

        // « La présidente s’appelle Claire Dupont »: the verb is no part of her.
        var isVerb = Enumerable.Range(at + 1, name - at - 1).Any(i => said[i].Text is "appelle" or "est" or "is" or "called");
        var start = said.Start(at);
        return isVerb
            ? new Mention($"{said.Tokens.Text(name, last)}, {said.Tokens.Text(at, FunctionEnd(said, at))}", (start, last))
            : Of(said, start, last);
    }

    /// <summary>« Claire Martin, directrice »: only what follows, or « contact » before it, tells that it is somebody.</summary>
    private static Mention? Named(Utterance said, int at)
    {
        if (
            at != FirstWord(said, said.Start(at))
            || !said.IsCapital(at)
            || !said.IsCapital(at + 1)
            || NameEnd(said, at) is not { } end
            || end != said.End(at)
        )
        {
            return null;
        }

        var whole = WithFunction(said, end);
        var isContact = at > 0 && said[at - 1].Is("contact");
        return whole > end || isContact ? Of(said, at, whole, isContact ? at - 1 : at) : null;
    }

    /// <summary>« l’animatrice nous a appelés »: whoever came is whom one is in contact with.</summary>
    private static Mention? WhoCame(Utterance said, int at) =>
        IsCapacity(said, at)
        && at > 0
        && said[at - 1].Text is "l'" or "la" or "le" or "une" or "un" or "the" or "their"
        && ReachMention.VerbIn(said, at) > at
        && !ReachMention.IsAboutOfficials(said, at)
            ? new Mention(said.Tokens.Text(at - 1, at + 1), (at - 1, at + 1))
            : null;

    private static Mention? Of(Utterance said, int from, int to, int? lead = null) =>
        PersonReader.Read(said.Tokens.Text(from, to)) is { Name: not null }
            ? new Mention(said.Tokens.Text(from, to), (lead ?? from, to))
            : null;

    private static bool IsCivility(Utterance said, int at) =>
        PersonReader.IsCivility(said[at].Text)
        && said[at].Text is not ("me" or "pr")
        // « m » alone is a metre, or nothing.
        && (said[at].Text is not "m" || said[at + 1].Is("."))
        && said.IsCapital(at) | said[at].Text is not ("m" or "maitre" or "miss");

    private static int Behind(Utterance said, int at) => said[at + 1].Is(".") ? at + 2 : at + 1;

    /// <summary>The first word of a clause, its article aside.</summary>
    private static int FirstWord(Utterance said, int at) =>
        said[at].Text is "l'" or "la" or "le" or "notre" or "the" or "avec" or "contact" ? at + 1 : at;

    /// <summary>Where the name of somebody ends: up to four words with a capital, « de La Motte » among them.</summary>
    private static int? NameEnd(Utterance said, int at)
    {
        if (!said[at].IsWord || IsCapacity(said, at) || said[at].Text is "le" or "la" or "l'" or "the")
        {
            return null;
        }

        var end = at + 1;
        var names = 1;
        while (end < said.Count && names < 4 && said.AreTogether(at, end))
        {
            if (said[end].Is("-") && !said[end].Spaced && said[end + 1].IsWord)
            {
                end += 2;
            }
            else if (said.IsCapital(end) && !IsCapacity(said, end))
            {
                end++;
                names++;
            }
            else if (said[end].Text is "de" or "du" or "d'" or "le" or "la" && said.IsCapital(end + 1) && said.AreTogether(at, end + 1))
            {
                end += 2;
                names++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>What somebody is, right behind the name or as the next clause.</summary>
    private static int WithFunction(Utterance said, int end)
    {
        var next = said.Next(end - 1);
        var at = end < said.Count && said.AreTogether(end - 1, end) ? end : next;
        if (at >= said.Count || (at == next && next > end && !said[end].Is(",") && !said[end].Is("(")))
        {
            return end;
        }

        var function = said[at].Text is "l'" or "la" or "le" or "the" or "notre" ? at + 1 : at;
        if (!IsCapacity(said, function))
        {
            return end;
        }

        var last = at == next && next != end ? said.End(at) : FunctionEnd(said, function);
        last = last - at > LongestCapacity ? FunctionEnd(said, function) : last;
        last = Math.Min(last, Enumerable.Range(at, last - at).FirstOrDefault(i => PlaceMention.IsAt(said, i) || said[i].IsDigits, last));
        return said[last].Is(")") && said[end].Is("(") ? last + 1 : last;
    }

    private static int FunctionEnd(Utterance said, int at)
    {
        var end = at + 1;
        while (
            said.AreTogether(at, end)
            && (IsCapacity(said, end) || said[end].Text is "adjoint" or "adjointe" or "general" or "generale" or "jeunesse")
        )
        {
            end++;
        }

        // « chef de service », « chargée de mission ».
        if (
            said[end].Text is "de" or "d'" or "du" or "des"
            && said.AreTogether(at, end + 1)
            && said[end + 1].IsWord
            && !said.IsCapital(end + 1)
        )
        {
            end += 2;
        }

        return end;
    }

    private static bool IsCapacity(Utterance said, int at) => said[at].IsWord && PersonReader.NamesACapacity(said[at].Text);
}
