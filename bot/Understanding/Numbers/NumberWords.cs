using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Numbers written out in French (septante and nonante too) and English, zero to 999,999,999.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Values = KnownWords.All.Numbers("numbers.cardinals");

    private static readonly FrozenSet<string> Hundreds = KnownWords.All.Set("numbers.hundreds");
    private static readonly FrozenSet<string> Thousands = KnownWords.All.Set("numbers.thousands");
    private static readonly FrozenSet<string> Millions = KnownWords.All.Set("numbers.millions");

    /// <summary>Reads the longest number that starts at <paramref name="start"/>; <paramref name="end"/> is the token after it.</summary>
    public static bool TryRead(Tokens tokens, int start, out long value, out int end)
    {
        var sum = new Sum();
        value = 0;
        end = start;
        var at = start;
        while (true)
        {
            var linked = at > start ? Link(tokens, at) : 0;
            var and = linked > 0 && !tokens[at].Is("-");
            if (!sum.Take(tokens[at + linked].Text, and, first: at == start, tokens[at + linked + 1].Text))
            {
                return end > start;
            }

            at += linked + 1;
            end = at;
            value = sum.Value;
            if (sum.IsComplete)
            {
                return true;
            }
        }
    }

    private static int Link(Tokens tokens, int at) => tokens[at].Is("et") || tokens[at].Is("and") || tokens[at].Is("-") ? 1 : 0;

    private sealed class Sum
    {
        private long _thousands;
        private int _below;

        public long Value => _thousands + _below;

        public bool IsComplete { get; private set; }

        public bool Take(string word, bool and, bool first, string next)
        {
            if (
                first
                && word is "a" or "an"
                && (Hundreds.Contains(next) || Thousands.Contains(next))
                && !next.StartsWith("cent", StringComparison.Ordinal)
            )
            {
                return true;
            }

            if (Hundreds.Contains(word))
            {
                return !and && _below is < 10 or > 10 and < 20 && Set(Math.Max(1, _below) * 100);
            }

            if (Thousands.Contains(word))
            {
                return !and && _thousands % 1_000_000 == 0 && Raise(1_000);
            }

            if (Millions.Contains(word))
            {
                return !and && _below > 0 && _thousands == 0 && Raise(1_000_000);
            }

            if (!Values.TryGetValue(word, out var value))
            {
                return false;
            }

            if (first)
            {
                IsComplete = value == 0;
                return Set(value);
            }

            var tens = _below % 100;
            if (word is "vingt" or "vingts" && tens == 4 && !and)
            {
                return Set(_below + 76);
            }

            return Fits(value, tens, and) && Set(_below + value);
        }

        private bool Fits(int value, int tens, bool and)
        {
            if (value == 0)
            {
                return false;
            }

            if (and && tens == 0)
            {
                return (_below > 0 || _thousands > 0) && value < 100;
            }

            if (and)
            {
                return tens >= 20 && tens % 10 == 0 && value is 1 or 11;
            }

            return value switch
            {
                < 7 => tens == 0 || (tens >= 20 && tens % 10 == 0),
                < 10 => tens == 0 || (tens >= 10 && tens % 10 == 0),
                < 20 => tens is 0 or 60 or 80,
                _ => tens == 0,
            };
        }

        private bool Set(int below)
        {
            _below = below;
            return true;
        }

        private bool Raise(int factor)
        {
            _thousands += (long)Math.Max(1, _below) * factor;
            _below = 0;
            return true;
        }
    }
}
