using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>« Premier courrier »: the letter that makes contact with a partner of the list, with days for a first meeting.</summary>
internal sealed class FirstLetterRequest : Request
{
    private const string Write = "buttonFirstLetter";

    /// <summary>A letter takes days to be read, and people have plans for the coming week.</summary>
    private const int FirstIn = 12;

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.FirstLetter];

    public override IReadOnlyList<string> Titles => [Write];

    public override IReadOnlyList<string> TitlesWithSubject => [Write];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await PartnerList.MeantAsync(turn, asked, ct) is not { } partner)
        {
            return await PartnerList.NobodyAsync(dc, asked, ct);
        }
        var isSchool = PartnerKinds.IsSchool(partner.Profile.Text(Fields.PartnerKind));
        var days = Days(turn.ReminderSettings.Calendar(isSchool), turn.Today);
        await dc.Context.SendAsync(
            LetterCard.For(turn.CardContext, turn.Texts.Say(Write), Draft(turn.Texts, partner, days, Senders.Of(turn))),
            ct
        );
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>A Tuesday, a Thursday and the Tuesday after it; working days, schools' holidays aside.</summary>
    public static IReadOnlyList<DateOnly> Days(WorkingCalendar calendar, DateOnly today)
    {
        var first = today.AddDays(FirstIn);
        while (first.DayOfWeek != DayOfWeek.Tuesday)
        {
            first = first.AddDays(1);
        }
        return [.. new[] { first, first.AddDays(2), first.AddDays(7) }.Select(calendar.OnOrAfter).Distinct()];
    }

    /// <summary>The draft of the letter.</summary>
    public static Letter Draft(Texts texts, KnownPartner partner, IReadOnlyList<DateOnly> days, Correspondent from) =>
        from.Write(
            texts,
            PartnerAddress.Of(partner.Profile),
            "letterFirstSubject",
            "letterFirstBody",
            ("partner", partner.Name),
            ("days", string.Join("\n", days.Select(day => $"- {Formats.DateWithWeekday(day, texts.Lang)}")))
        );
}
