using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Sentences;

/// <summary>
/// The sentences whose keys are put together at run time. Whoever composes keys in a new way adds the rule here: every key
/// that it can give.
/// </summary>
internal static class ComposedKeys
{
    /// <summary>Those that stand in a text of ours and in none of the program whole.</summary>
    public static IReadOnlyList<string> Listed { get; } =
    [
        // Set for another library, and never offered.
        "CT3.choices.otherLibrary",
    ];

    public static IReadOnlySet<string> All { get; } = Rules().Concat(Listed).ToHashSet();

    private static IEnumerable<string> Rules() =>
        [
            .. ReminderRules.All.SelectMany(r => new[] { -2, -1, 0, 1, 2 }.Select(r.Wording.Key).OfType<string>()),
            .. Enum.GetNames<PartnershipStatus>().SelectMany(s => new[] { $"status{s}", $"status{s}Help" }),
            .. Enum.GetNames<Attainment>().Select(a => $"attainment{a}"),
            .. Enum.GetNames<ReviewType>().SelectMany(t => new[] { $"reviewType{t}", $"reviewBegun{t}" }),
            .. DeliveryReader.Channels.Select(c => $"delivery{char.ToUpperInvariant(c[0])}{c[1..]}"),
            .. Enum.GetNames<LossRule>().Select(r => $"loss{r}"),
            .. Questions.Stages.SelectMany(s => new[] { s.NameKey, s.HelpKey, $"{s.Id}.title" }),
            .. Questions.Stages.SelectMany(s => s.Own).SelectMany(OfQuestion),
            .. new[]
            {
                "reportSessions",
                "reportAttendances",
                "reportAboutAttendances",
                "partnerships",
                "loans",
                "registrations",
            }.SelectMany(counted => new[] { $"{counted}One", $"{counted}Many" }),
            .. Lexicon.All.SelectMany(l => l.Map("names.terms").Keys).Select(term => $"glossary.{term}"),
            .. Exchange.Ways.SelectMany(way => new[] { $"exchangeWay.{way}", $"exchangeWayWords.{way}" }),
            .. GuideKinds.All.Select(kind => $"findKind.{kind}"),
        ];

    private static IEnumerable<string> OfQuestion(Question question) =>
        new[] { "label", "text", "help", "example" }
            .Concat(question.IsOfEachPartner ? ["each"] : [])
            .Concat(question.AsksLibraryToo ? ["first"] : [])
            .Select(part => $"{question.Id}.{part}")
            .Concat(question.Choices.Select(code => $"{question.Id}.choices.{code}"));
}
