using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Cuts a budget answer into amounts and sides.</summary>
internal static class MoneyParts
{
    private static readonly FrozenSet<string> OtherMoney = KnownWords.All.Set("money.other", "$", "£", "¥");
    private static readonly FrozenSet<string> Between = KnownWords.All.Set("money.between", "×", "*", "%");

    private static readonly string[] Nothing = KnownWords.All.Phrases("money.nothing");

    private static readonly FrozenSet<string> Each = KnownWords.All.Set("money.each");
    private static readonly FrozenSet<string> Half = KnownWords.All.Set("money.half");

    private static readonly FrozenSet<string> Glue = KnownWords.All.Set("money.glue", ",", ";", ":", "+", "/", ".", "(", ")", "&");

    /// <summary>The parts; null when a number is no amount of euros.</summary>
    public static IReadOnlyList<MoneyPart>? Read(Tokens tokens, Lang lang, UsedWords used)
    {
        var parts = new List<MoneyPart>();
        var hasCurrency = Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Is(MoneyAmount.Euros));
        var hasAmount = false;
        var at = 0;
        while (at < tokens.Count)
        {
            if (tokens[at].Is(OtherMoney))
            {
                return null;
            }

            if (Payer(tokens, at) is { } side)
            {
                var said = Enumerable.Range(at, side.End - at).Select(word => tokens[word].Text).ToList();
                var opens = tokens[at - 1].Text is "et" or "," or "mais" or ";" or "and" or "but" or "puis";
                parts.Add(
                    new(
                        null,
                        side.Side,
                        IsEach: said.Exists(Each.Contains),
                        IsHalf: said.Exists(Half.Contains),
                        Opens: opens,
                        At: at,
                        End: side.End
                    )
                );
                used.Use(at, side.End);
                at = side.End;
            }
            else if (tokens.MatchAny(at, Nothing) is > 0 and var nothing)
            {
                parts.Add(new(0, null, At: at, End: at + nothing));
                used.Use(at, at + nothing);
                at += nothing;
                hasAmount = true;
            }
            else if (MoneyAmount.Read(tokens, at, lang, hasCurrency) is { } amount)
            {
                if (amount.Part is not { } part)
                {
                    at = amount.End;
                    continue;
                }

                used.Use(at, amount.End);
                parts.Add(part with { At = at, End = amount.End });
                at = amount.End;
                hasAmount = true;
            }
            else if (tokens[at].IsDigits || tokens[at].Is(Between) || IsRange(tokens, at))
            {
                return null;
            }
            else
            {
                if (tokens[at].Is(Glue) || tokens[at].Is(MoneyAmount.Euros) || (!hasAmount && MoneyAmount.About.Contains(tokens[at].Text)))
                {
                    used.Use(at, at + 1);
                }

                at++;
            }
        }

        return parts;
    }

    /// <summary>A side, also as who pays: « on met 450 ».</summary>
    private static (Side Side, int End)? Payer(Tokens tokens, int at) =>
        tokens[at].Text is "on" or "je" or "j'" && WordLists.Paying.Has(tokens[at + 1].Text)
            ? (Side.Library, at + 2)
            : SideWords.Read(tokens, at);

    private static bool IsRange(Tokens tokens, int at) =>
        tokens[at].Text is "a" or "to" or "-"
        && (tokens[at - 1].IsDigits || tokens[at - 1].Is(MoneyAmount.Euros))
        && (tokens[at + 1].IsDigits || tokens[at + 1].Is("€"));
}
