using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Tests.Interview;

/// <summary>
/// What a question of the real stages makes of what is said to it, in short words: <c>refused textTooShort</c>,
/// <c>asks askCapacity</c>, <c>confirms interpretedDate</c>, or the fields that change.
/// </summary>
internal static partial class Clause
{
    /// <summary>
    /// Says something to a question, and replies to what it asks back: « autre → ferme pédagogique ». <c>a{121}</c> stands for
    /// 121 letters, and « ⏎ » for a new line.
    /// </summary>
    public static Outcome Say(string id, string said, string given = "", IReadOnlyList<KnownPartner>? partners = null)
    {
        var context = Context(id, given) with { Partners = partners ?? [] };
        var replies = said.Split('→').Select(r => Expand(r.Trim(' '))).ToList();
        var draft = new Draft(replies[0], Today);
        var outcome = context.Question.Reader.Read(draft, context);
        foreach (var reply in replies.Skip(1))
        {
            draft = outcome switch
            {
                Outcome.Ask ask => draft with { Parts = draft.Parts.SetItem(ask.Part, reply) },
                Outcome.Refused { Part: { } part } => draft with { Parts = draft.Parts.SetItem(part, reply) },
                Outcome.Confirm confirm => draft with { Confirmed = draft.Confirmed.SetItem(confirm.Key, YesNoReader.Read(reply)!.Value) },
                _ => throw new InvalidOperationException($"« {reply} » replies to nothing: {Words(outcome)}."),
            };
            outcome = context.Question.Reader.Read(draft, context);
        }
        return outcome;
    }

    /// <summary>Expects an outcome; of accepted fields only those named are looked at, one without a value must be absent.</summary>
    /// <param name="semicolon">What stands for a semicolon inside a value.</param>
    public static void Expect(Outcome outcome, string expected, char? semicolon = null)
    {
        if (outcome is not Outcome.Accepted accepted || !expected.Contains('='))
        {
            Words(outcome).ShouldBe(expected);
            return;
        }
        foreach (var (field, value) in Parts(expected))
        {
            var stored = accepted.Changes.GetValueOrDefault(field);
            (stored is null ? "" : Convert.ToString(stored, CultureInfo.InvariantCulture)).ShouldBe(
                semicolon is { } mark ? value.Replace($" {mark} ", " ; ", StringComparison.Ordinal) : value,
                field
            );
        }
    }

    /// <summary>The ids that the rows of a class of tests name.</summary>
    public static IEnumerable<string> Named(Type tests) =>
        tests
            .GetMethods()
            .SelectMany(m => m.GetCustomAttributesData())
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => a.ConstructorArguments[0].Value)
            .OfType<IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>>()
            .Select(args => args.First().Value as string ?? "");

    private static string Words(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted { Notes: [var note] } => $"accepted, {note.Key}",
            Outcome.Accepted => "accepted",
            Outcome.Refused refused => $"refused {refused.Why.Key}",
            Outcome.Ask ask => $"asks {ask.What.Key}",
            Outcome.Confirm confirm => $"confirms {confirm.What.Key}",
            _ => outcome.GetType().Name,
        };

    private static string Expand(string text) =>
        Repeated()
            .Replace(
                text.Replace('⏎', '\n'),
                m => new string(m.Groups[1].Value[0], int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
            );

    [GeneratedRegex(@"(\w)\{(\d+)\}")]
    private static partial Regex Repeated();
}
