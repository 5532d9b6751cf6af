using System.Collections.Concurrent;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Interview.Readers;

/// <summary>The choices of a question as they are typed, and the sentences when none or several fit.</summary>
internal static class ChoiceAnswer
{
    private static readonly Texts French = new(Lang.Fr);
    private static readonly Texts English = new(Lang.En);

    /// <summary>What choices go by is folded once: the same few are asked again and again.</summary>
    private static readonly ConcurrentDictionary<(string Id, Lang Lang, string Codes), ChoiceNames> Known = new();

    /// <summary>The choices with their names in both languages: whoever types English is understood in French too.</summary>
    public static ChoiceNames Lookup(string questionId, IReadOnlyList<string> codes, Texts texts)
    {
        // A library that calls the département's service its own way has names of its own.
        return texts.Service == Texts.DefaultService
            ? Known.GetOrAdd(
                (questionId, texts.Lang, string.Join(' ', codes)),
                static (key, texts) => Of(key.Id, key.Codes.Split(' '), texts),
                texts
            )
            : Of(questionId, codes, texts);

        static ChoiceNames Of(string id, IReadOnlyList<string> codes, Texts texts) =>
            new([.. codes.Select(code => Option(id, code, texts))]);
    }

    /// <summary>The choices of the question that is asked.</summary>
    public static ChoiceNames Lookup(ReadingContext context) => Lookup(context.Question.Id, context.Question.Choices, context.Texts);

    public static ChoiceOption Option(string questionId, string code, Texts texts) =>
        new(
            code,
            [
                .. new[] { texts.Choice(questionId, code), French.Choice(questionId, code), English.Choice(questionId, code) }
                    .Concat(OtherNames.Of(questionId, code))
                    .Distinct(),
            ]
        );

    /// <summary>A question as one of several that a name may stand for: by its labels, and what else people call it.</summary>
    public static ChoiceOption PointOption(string questionId, Texts texts) =>
        new(
            questionId,
            [
                .. new[] { French.Label(questionId), English.Label(questionId), texts.Label(questionId) }
                    .Concat(OtherNames.OfPoint(questionId))
                    .Distinct(),
            ]
        );

    /// <summary>
    /// Reads one choice. Gives either the choice or the outcome that stops: what only resembles a choice, or says more than
    /// the question keeps, is confirmed first.
    /// </summary>
    /// <param name="more">The choices whose further words are kept; null when those of all are.</param>
    public static (ChoiceReading.One? One, Outcome? Stop) Read(
        string text,
        Draft draft,
        ReadingContext context,
        IReadOnlyCollection<string>? more
    )
    {
        var names = Lookup(context);
        var reading = ChoiceReader.Read(text, names);
        var guess = reading switch
        {
            ChoiceReading.One one => one,
            ChoiceReading.Ambiguous([var code]) => new ChoiceReading.One(code, false, ""),
            _ => null,
        };
        if (context.Question.Column == Fields.PartnerKind && NamesSeveral(text, names))
        {
            return (null, new Outcome.Refused(new Phrase("onePartnershipEach")));
        }
        if (guess is null)
        {
            return (null, reading is ChoiceReading.Ambiguous several ? Ambiguous(context, several.Codes) : NotFound(context));
        }
        var keeps = more?.Contains(guess.Code) != false;
        var says = guess.Exact && (guess.Rest.Length == 0 || keeps);
        // What follows the name is kept or left; what stands around the name is left.
        var named =
            keeps && guess.Rest.Length > 0 && text.EndsWith(guess.Rest, StringComparison.Ordinal) ? text[..^guess.Rest.Length] : text;
        guess = guess with { Left = guess.Exact && keeps ? "" : names.Unlike(named, [guess.Code]) };
        return says || draft.IsConfirmed($"choice {guess.Code}") == true
            ? (guess, null)
            : (null, Confirm($"choice {guess.Code}", context, [guess.Code]) with { Left = guess.Left });
    }

    /// <summary>« Collège et EHPAD »: two partners, each with a partnership of its own.</summary>
    private static bool NamesSeveral(string text, ChoiceNames names) =>
        names.Exact(text) is null && ChoicesReader.Read(text, names) is { Exact: true, Unrecognised.Count: 0, Codes.Count: > 1 };

    /// <summary>« J’ai compris « Collège ». Est-ce bien cela ? »</summary>
    public static Outcome Confirm(string key, ReadingContext context, IReadOnlyList<string> codes) =>
        new Outcome.Confirm(key, new Phrase("interpretedValue", ("value", Names(context, codes))));

    public static Outcome NotFound(ReadingContext context) =>
        new Outcome.Refused(new Phrase("choiceNotFound", ("choices", Names(context, context.Slot.Shown(context.Answers)))));

    public static Outcome Ambiguous(ReadingContext context, IReadOnlyList<string> codes) =>
        new Outcome.Refused(new Phrase("choiceAmbiguous", ("choices", Names(context, codes))));

    public static Several Names(ReadingContext context, IReadOnlyList<string> codes) =>
        new([.. codes.Select(code => new ChoiceOf(context.Question.Id, code))]);
}
