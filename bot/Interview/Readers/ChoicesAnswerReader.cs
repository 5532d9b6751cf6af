using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>Several choices of a list; « Autre » says which, « Aucun » goes with nothing else.</summary>
/// <param name="otherMin">Fewest characters of what « other » stands for; 0 when it need not be said.</param>
/// <param name="otherMax">Most characters of it.</param>
public sealed class ChoicesAnswerReader(int otherMin, int otherMax) : AnswerReader
{
    private const string Other = "other";
    private const int MostNamed = 200;
    private const string None = "none";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        var names = ChoiceAnswer.Lookup(context);
        var reading = ChoicesReader.Read(text, names);
        if (reading.Unrecognised.Count > 0)
        {
            return ChoiceAnswer.NotFound(context);
        }
        if (reading.Codes.Count == 0)
        {
            return Refuse("choicesNoneGiven", ("choices", ChoiceAnswer.Names(context, context.Question.Choices)));
        }
        if (reading.Codes.Contains(None) && reading.Codes.Count > 1)
        {
            return Refuse("choicesNoneAlone");
        }
        var key = $"choices {string.Join(' ', reading.Codes)}";
        // What follows an option, and the words by which it was named where its title says less: « une malle ».
        string[] behind = [.. reading.Rests.Where(r => r.Key != Other).Select(r => r.Value), .. Named(reading, context)];
        if (!reading.Exact && draft.IsConfirmed(key) != true)
        {
            return ChoiceAnswer.Confirm(key, context, reading.Codes) with { Left = LeftBeside(text, behind, names, reading) };
        }
        var other = draft.Part("comment") ?? reading.Rests.GetValueOrDefault(Other);
        if (reading.Codes.Contains(Other) && otherMin > 0 && other is null)
        {
            return new Outcome.Ask("comment", new Phrase("askOtherPrecision"));
        }
        if (
            reading.Codes.Contains(Other)
            && !string.IsNullOrEmpty(other)
            && CheckLength(TypedText.Clean(other), otherMin, otherMax, otherMin > 0 ? "comment" : null) is { } wrong
        )
        {
            return wrong;
        }
        var comment = string.Join(
            ", ",
            behind.Prepend(reading.Codes.Contains(Other) ? TypedText.Clean(other ?? "") : "").Where(c => c.Length > 0).Distinct()
        );
        return CheckLength(comment, 0, otherMax)
            ?? Changes.Accept((column, AnswerSheet.Write(reading.Codes)), (column + "_comment", comment.Length > 0 ? comment : null)) with
            {
                Left = LeftBeside(text, behind, names, reading),
            };
    }

    private static string LeftBeside(string text, string[] behind, ChoiceNames names, ChoicesReading reading) =>
        reading.Left.Length == 0
            ? ""
            : names.Unlike(
                behind
                    .Append(reading.Rests.GetValueOrDefault(Other) ?? "")
                    .Where(b => b.Length > 0)
                    .Aggregate(text, (left, kept) => left.Replace(kept, " ", StringComparison.OrdinalIgnoreCase)),
                reading.Codes
            );

    /// <summary>The words of those options that were named by something their title does not say.</summary>
    private static IEnumerable<string> Named(ChoicesReading reading, ReadingContext context) =>
        reading
            .Said.Where(said => said.Code is not (Other or None) && said.Part.Any(char.IsLetter))
            .Where(said =>
                Titles(context, said.Code).TrueForAll(title => !SharesWord(title, said.Part))
                && TypedText.Fold(said.Code) != TypedText.Fold(said.Part)
            )
            .Select(said =>
                reading.Rests.TryGetValue(said.Code, out var rest)
                    ? said.Part.Replace(rest, "", StringComparison.Ordinal).Trim(' ', ':', '(', ')', '-', '\u00A0')
                    : said.Part
            )
            .Where(part => part.Length > 0);

    /// <summary>Whether a choice was named by something that its title does not say.</summary>
    internal static bool NamesOtherwise(string code, string said, ReadingContext context) =>
        code is not (Other or None)
        && said.Length <= MostNamed
        && said.Any(char.IsLetter)
        && TypedText.Fold(code) != TypedText.Fold(said)
        && Titles(context, code).TrueForAll(title => !SharesWord(title, said));

    private static List<string> Titles(ReadingContext context, string code) =>
        [.. new[] { Lang.Fr, Lang.En }.Select(lang => new Texts(lang).Choice(context.Question.Id, code))];

    private static bool SharesWord(string title, string part)
    {
        var words = Word.In(title).Select(w => w.Folded).Where(w => w.Length > 3).ToHashSet();
        return Word.In(part)
            .Exists(w => words.Contains(w.Folded) || words.Contains(w.Folded + "s") || words.Contains(w.Folded.TrimEnd('s')));
    }

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        var names = context.Answers.List<string>(column).Select(code => context.Texts.Choice(context.Question.Id, code)).ToList();
        return names.Count == 0 ? null
            : context.Answers.Text(column + "_comment") is { } more
                ? context.Texts.Say("valueWithComment", ("value", string.Join(", ", names)), ("comment", more))
            : string.Join(", ", names);
    }
}
