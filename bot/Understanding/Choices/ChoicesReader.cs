using System.Collections.Frozen;
using System.Globalization;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>Reads several options of a list: « Collections et formation », « 1 et 3 », « 1,3 », one a line.</summary>
public static class ChoicesReader
{
    private const int MostParts = 60;
    private static readonly FrozenSet<string> All = KnownWords.All.Set("choices.all");

    /// <summary>Reads the answer among these options, which are numbered from 1 in their order.</summary>
    public static ChoicesReading Read(string input, IReadOnlyList<ChoiceOption> options) => Read(input, new ChoiceNames(options));

    internal static ChoicesReading Read(string input, ChoiceNames names)
    {
        var options = names.Options;
        var found = new Found();
        var text = TypedText.Clean(input);
        if (All.Contains(TypedText.Fold(text)) && names.Exact(text) is null)
        {
            return new([.. options.Select(option => option.Code).Where(code => code is not ("none" or "other"))], [], found.Rests);
        }

        if (names.Exact(text) is { } whole)
        {
            return new([whole], [], found.Rests) { Said = [(whole, text)] };
        }

        if (Places(text, options.Count) is { Count: > 0 } places)
        {
            return new([.. places.Select(place => options[place - 1].Code).Distinct()], [], found.Rests);
        }

        foreach (var part in Parts(text, names))
        {
            var reading = ChoiceReader.Read(part, names);
            if (!found.Add(part, reading))
            {
                AddSmaller(part, reading, names, found);
            }
        }

        return new(found.Codes, found.Unrecognised, found.Rests, found.IsExact)
        {
            Said = found.Said,
            Left = names.Unlike(text, found.Codes),
        };
    }

    /// <summary>Lines, then « ; » and « , », save those inside a name; what follows « : » stays with its option.</summary>
    private static IEnumerable<string> Parts(string text, ChoiceNames names)
    {
        var lines = text.Split('\n', MostParts, StringSplitOptions.RemoveEmptyEntries).Select(Bare);
        return lines
            .SelectMany(line => names.Exact(line) is not null ? [line] : line.Split([',', ';'], MostParts))
            .Select(Bare)
            .Where(part => part.Length > 0);
    }

    private static string Bare(string part) => part.Trim(' ', '\u00A0', '\u202F', '-', '–', '—', '•', '*', '.', ',', ';');

    private static void AddSmaller(string part, ChoiceReading whole, ChoiceNames names, Found found)
    {
        var pieces = Pieces(part);
        if (pieces.Count < 2)
        {
            if (!found.AddGuess(part, whole))
            {
                found.Unrecognised.Add(part);
            }

            return;
        }

        foreach (var piece in pieces)
        {
            var reading = ChoiceReader.Read(piece, names);
            if (!found.Add(piece, reading) && !found.AddGuess(piece, reading))
            {
                found.Unrecognised.Add(piece);
            }
        }
    }

    private static List<string> Pieces(string part)
    {
        var tokens = Tokens.Of(part);
        var pieces = new List<string>();
        var from = 0;
        for (var at = 0; at <= tokens.Count; at++)
        {
            if (at < tokens.Count && !(tokens[at].Text is "et" or "and" or "&" or "+" or "/" or "plus" or "ainsi"))
            {
                continue;
            }

            if (at > from)
            {
                pieces.Add(Bare(tokens.Text(from, at)));
            }

            from = at + 1;
        }

        return [.. pieces.Where(piece => piece.Length > 0).Take(MostParts)];
    }

    /// <summary>Numbers and nothing else: « 1 et 3 », « 1,3 », « 1 3 », « n° 2 et n° 4 ».</summary>
    private static List<int>? Places(string text, int count)
    {
        var tokens = Tokens.Of(text);
        var places = new List<int>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].IsDigits)
            {
                places.Add(tokens[at].Value);
            }
            else if (
                !(
                    tokens[at].Text
                    is "et"
                        or "and"
                        or ","
                        or ";"
                        or "&"
                        or "+"
                        or "."
                        or "/"
                        or "n"
                        or "no"
                        or "°"
                        or "le"
                        or "la"
                        or "les"
                        or ")"
                        or "#"
                )
            )
            {
                return null;
            }
        }

        return places.TrueForAll(place => place >= 1 && place <= count) ? places : null;
    }

    private sealed class Found
    {
        public List<string> Codes { get; } = [];

        public List<string> Unrecognised { get; } = [];

        public Dictionary<string, string> Rests { get; } = [];

        public List<(string Code, string Part)> Said { get; } = [];

        public bool IsExact { get; private set; } = true;

        /// <summary>What resembles a single option counts as it, but is not exact.</summary>
        public bool AddGuess(string part, ChoiceReading reading)
        {
            if (reading is not ChoiceReading.Ambiguous([var code]))
            {
                return false;
            }

            IsExact = false;
            if (!Codes.Contains(code))
            {
                Codes.Add(code);
            }

            Said.Add((code, part));
            return true;
        }

        public bool Add(string part, ChoiceReading reading)
        {
            if (reading is not ChoiceReading.One one)
            {
                return false;
            }
            // « Collections et formation » resembles an option, yet names two.
            if (!one.Exact && Pieces(part).Count > 1)
            {
                return false;
            }

            IsExact &= one.Exact;
            if (!Codes.Contains(one.Code))
            {
                Codes.Add(one.Code);
            }

            Said.Add((one.Code, part));
            if (one.Rest.Length > 0)
            {
                Rests[one.Code] = Rests.TryGetValue(one.Code, out var before)
                    ? string.Create(CultureInfo.InvariantCulture, $"{before}, {one.Rest}")
                    : one.Rest;
            }

            return true;
        }
    }
}
