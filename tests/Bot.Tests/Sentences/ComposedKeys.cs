using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Tests.Sentences;

/// <summary>
/// The sentences whose keys are put together at run time. Whoever composes keys in a new way adds the rule here: every key
/// that it can give.
/// </summary>
internal static class ComposedKeys
{
    /// <summary>Written ahead of what will say them; empty once everything is there.</summary>
    public static readonly string[] Ahead =
    [
        "buttonOpen",
        "changedByOther",
        "rateLimited",
    ];

    public static IReadOnlySet<string> All { get; } = Rules().ToHashSet();

    private static IEnumerable<string> Rules() =>
    [
        .. ReminderRules.All.SelectMany(r => new[] { -2, -1, 0, 1, 2 }.Select(r.Wording.Key).OfType<string>()),
        .. Enum.GetNames<PartnershipStatus>().SelectMany(s => new[] { $"status{s}", $"status{s}Help" }),
        .. Enum.GetNames<Attainment>().Select(a => $"attainment{a}"),
        .. Enum.GetNames<ReviewType>().SelectMany(t => new[] { $"reviewType{t}", $"reviewBegun{t}" }),
        .. DeliveryReader.Channels.Select(c => $"delivery{char.ToUpperInvariant(c[0])}{c[1..]}"),
        "dateContact", "dateApproval", "dateNotice", "dateMidTerm", "dateReview", "dateTask", "dateStart", "dateEnd",
        .. Enum.GetNames<LossRule>().Select(r => $"loss{r}"),
        .. Questions.Stages.SelectMany(s => new[] { s.NameKey, s.HelpKey, $"{s.Id}.title" }),
        .. Questions.Stages.SelectMany(s => s.Own).SelectMany(OfQuestion),
        .. new[] { "reportSessions", "reportAttendances", "reportAboutAttendances", "partnerships", "loans", "registrations" }
            .SelectMany(counted => new[] { $"{counted}One", $"{counted}Many" }),
        // Set for another library, and never offered.
        "CT3.choices.otherLibrary",
    ];

    private static IEnumerable<string> OfQuestion(Question question) =>
        new[] { "label", "text", "help", "example" }.Select(part => $"{question.Id}.{part}")
            .Concat(question.Choices.Select(code => $"{question.Id}.choices.{code}"));
}
