using Microsoft.Bot.Builder;
using PartnershipBot.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Files;
using PartnershipBot.Hosting;
using PartnershipBot.Hosting.Trust;
using PartnershipBot.Libraries;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Teams;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
if (await CommandLine.RunAsync(args, builder.Configuration) is { } exitCode)
{
    return exitCode;
}
var clock = StartChecks.Check(builder.Configuration, builder.Environment);

builder.Services.AddSingleton(clock);
builder.Services.AddTableStore(builder.Configuration);
builder.Services.AddSingleton<DialogSweep>();
builder.Services.AddHostedService<DialogSweeper>();
builder.Services.AddSingleton(new TurnOptions(builder.Environment.IsDevelopment(), StartChecks.SchoolYear(builder.Configuration)));
builder.Services.AddSingleton<DeliveryLog>();
builder.Services.AddSingleton<Assistant>();
builder.Services.AddSingleton<PartnershipActivityHandler>();
builder.Services.AddSingleton<Addressing>();
builder.Services.AddSingleton<IBot, TransactionalBot>();
builder.Services.AddConnector(builder.Configuration);
builder.Services.AddReminders(builder.Configuration);
builder.Services.AddFiles(builder.Configuration);
builder.Services.AddSingleton<IFileNews, FileNewsSender>();
builder.Services.AddLibraries(builder.Configuration);
builder.Services.AddSingleton<IRoster, ChannelRoster>();
builder.Services.AddSingleton<Places>();

var app = builder.Build();
if (app.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(app.Configuration[nameof(RegistrationOptions.MicrosoftAppId)]))
{
    Log.OpenForDevelopment(app.Logger);
}
if (clock is OffsetClock)
{
    Log.ClockStarts(app.Logger, clock.GetUtcNow());
}
app.MapPost("/api/messages", MessagesEndpoint.HandleAsync);
app.MapGet("/calendar/{key}.ics", CalendarEndpoint.HandleAsync);
app.MapGet("/documents/{key}", DocumentEndpoint.HandleAsync);
app.MapGet("/health/live", () => TypedResults.Ok());
app.MapGet("/health/ready", ReadyAsync);
app.MapGet("/health", async (ReminderTable table, ReminderLoop loop, CancellationToken ct) =>
    TypedResults.Ok(new { reminders = await ReminderHealth.OfAsync(table, loop, ct) }));
app.Run();
return 0;

static async Task<IResult> ReadyAsync(ITableStore store, ILogger<Program> logger, CancellationToken ct)
{
    try
    {
        await store.PingAsync(ct);
        return TypedResults.Ok();
    }
    catch (TableUnavailableException e)
    {
        Log.StoreNotReady(logger, e);
        return TypedResults.Text(e.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
