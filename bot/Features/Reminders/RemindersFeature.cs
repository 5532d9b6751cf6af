using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Language;
using PartnershipBot.Reminders;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Rappels »: those to come, what can be done about each, and how the library wants to be reminded.</summary>
internal sealed class RemindersFeature : Feature
{
    /// <summary>What the addresses of calendars begin with, behind the program's own.</summary>
    private const string Calendars = "calendar/";

    public override IReadOnlyList<StageUse> Stages { get; } = [new RemindersStageUse()];

    public override IEnumerable<Request> Requests(IServiceProvider services)
    {
        var reminders = services.GetRequiredService<RemindersOnDemand>();
        return
        [
            new RemindersRequest(),
            new RemindersNowRequest(reminders),
            new SnoozeRequest(),
            new AlreadyDoneRequest(),
            new CancelReminderRequest(),
            new PostponeRequest(),
            new ReminderSettingsRequest(),
            new SilenceRequest(),
            new CalendarRequest(reminders),
        ];
    }

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) => [new DayDialog()];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddReminders(configuration).AddSingleton<IReminderSender, CloudSender>();

    public override (string Title, string Text)? PreviewOf(Texts texts, string path) =>
        path.StartsWith(Calendars, StringComparison.Ordinal) ? (texts.Say("previewCalendar"), texts.Say("previewCalendarText")) : null;

    public override void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet($"/{Calendars}{{key}}.ics", CalendarEndpoint.HandleAsync).AddEndpointFilter(PublicRate.FilterAsync);

    /// <summary>Whoever is asked a day leaves the reminder as it is.</summary>
    public override Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct) =>
        Task.FromResult<Cancelling?>(dc.ActiveDialog?.Id == DayDialog.Name ? Cancelling.IsAnAnswer : null);

    public override Task VisitedAsync(ITurnContext context, Turn turn, CancellationToken ct) =>
        MissedReminders.ShowAsync(context, turn, ct);
}
