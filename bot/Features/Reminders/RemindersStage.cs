using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Reminders;

/// <summary>How the library wants to be reminded. Nothing of it is asked by itself: each has a usual answer that can be changed.</summary>
public static class RemindersStage
{
    /// <summary>The time zones of France.</summary>
    private static readonly string[] Zones =
    [
        "Europe/Paris",
        "America/Guadeloupe",
        "America/Martinique",
        "America/Cayenne",
        "America/Miquelon",
        "Indian/Reunion",
        "Indian/Mayotte",
        "Pacific/Noumea",
        "Pacific/Tahiti",
    ];

    public static Stage Stage { get; } =
        new(
            "reminders",
            "RM",
            "stageReminders",
            "helpReminders",
            [
                Setting(
                    Of("RM1", ReminderFields.Leads, AnswerKind.Text, new LeadsReader()),
                    static _ => LeadsReader.InWords(ReminderSettings.Default.ReviewLeads)
                ),
                Setting(
                    Of("RM2", ReminderFields.Hour, AnswerKind.Text, new HourReader()),
                    static _ => HourReader.InWords(ReminderSettings.Default.Hour)
                ),
                Setting(
                    Of("RM3", ReminderFields.Closed, AnswerKind.LongText, new QuietPeriodsReader()),
                    static _ => new Phrase("settingNone")
                ),
                Setting(
                    Of("RM4", ReminderFields.Responsible, AnswerKind.Text, new ResponsibleReader()),
                    static _ => new Phrase("settingNobody")
                ),
                Setting(
                    Of("RM5", ReminderFields.AlsaceMoselle, AnswerKind.YesNo, new YesNoAnswerReader()),
                    static _ => new Phrase("buttonNo")
                ),
                Setting(Of("RM6", ReminderFields.Digest, AnswerKind.YesNo, new YesNoAnswerReader()), static _ => new Phrase("buttonNo")),
                Setting(
                    Choice("RM7", ReminderFields.Neoscrib, ["february", "january", "none"]),
                    static _ => new ChoiceOf("RM7", "february")
                ),
                Setting(Choice("RM8", ReminderFields.Zone, Zones), static _ => new ChoiceOf("RM8", Zones[0])),
                Setting(
                    Choice("RM9", ReminderFields.SchoolZone, ["a", "b", "c"]),
                    static c =>
                        ReminderSettings.Read(c.Library).SchoolZone is { } zone
                            ? new ChoiceOf("RM9", zone.ToString().ToLowerInvariant())
                            : null
                ),
            ]
        );

    private static Question Setting(Question question, Func<ReadingContext, object?> usual) =>
        question.Skippable().ByDefault(usual) with
        {
            IsOfLibrary = true,
        };
}
