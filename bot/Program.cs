using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using PartnershipBot.Channels;
using PartnershipBot.Conversation;
using PartnershipBot.Conversations;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Features.Exchanges;
using PartnershipBot.Features.Feedback;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.Lifecycle;
using PartnershipBot.Features.Pages;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.PersonalData;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Features.Report;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Features.Start;
using PartnershipBot.Features.Support;
using PartnershipBot.Features.Team;
using PartnershipBot.Files;
using PartnershipBot.Hosting;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Limits;

ActivityJson.Guard();
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
if (await CommandLine.RunAsync(args, builder.Configuration) is { } exitCode)
{
    return exitCode;
}
var start = new StartSettings(builder.Configuration, builder.Environment);
if (start.Address is { } address)
{
    builder.WebHost.UseUrls(address);
}

builder.WebHost.ConfigureKestrel(RequestBounds.Set);

// Why the program does not start is told in sentences below; a failure of the background is critical and still logged.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
builder.Services.AddOptions<StartSettings.Check>().ValidateOnStart();
builder.Services.AddSingleton<IValidateOptions<StartSettings.Check>>(start);
builder.Services.AddSingleton(start.Clock);
Forwarding.Add(builder.Services, builder.Configuration, start.Proxies);
Draining.Add(builder.Services, builder.Configuration);
builder.Services.AddTableStore(builder.Configuration);
TelemetryServices.Add(builder);
builder.Services.AddSingleton<Readiness>();
builder.Services.AddSingleton<DialogSweep>();
builder.Services.AddHostedService<DialogSweeper>();
builder.Services.AddSingleton<ListingSweep>();
builder.Services.AddHostedService<ListingSweeper>();
builder.Services.AddConversations();
builder.Services.AddTurns(new TurnOptions(builder.Environment.IsDevelopment(), start.SchoolYear), builder.Configuration);
builder.Services.AddSingleton<Assistant>();
builder.Services.AddSingleton<ITurnHandler, PartnershipActivityHandler>();
builder.Services.AddConnector(builder.Configuration);
builder.Services.AddSingleton<IBotFrameworkHttpAdapter, ChannelAdapter>();
builder.Services.AddFiles(builder.Configuration);
builder.Services.AddSingleton<IFileNews, FileNewsSender>();
builder.Services.AddSingleton<IRoster, ChannelRoster>();
foreach (var feature in Program.Features)
{
    feature.AddServices(builder.Services, builder.Configuration);
}

var app = builder.Build();
if (Commands.IsConfig(args))
{
    return ConfigCommand.Run(app, Console.Out);
}
if (app.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(app.Configuration[nameof(RegistrationOptions.MicrosoftAppId)]))
{
    Log.OpenForDevelopment(app.Logger);
}
if (start.Clock is OffsetClock)
{
    Log.ClockStarts(app.Logger, start.Clock.GetUtcNow());
}
Forwarding.Use(app);
app.MapPost("/api/messages", MessagesEndpoint.HandleAsync);
app.MapGet("/health/live", () => TypedResults.Ok());
app.MapGet("/health/ready", static (Readiness readiness, CancellationToken ct) => readiness.AskAsync(ct));
app.MapGet(
        "/health",
        async (ReminderTable table, ReminderLoop loop, CancellationToken ct) =>
            TypedResults.Ok(new { version = ProgramVersion.Text, reminders = await ReminderHealth.OfAsync(table, loop, ct) })
    )
    .AddEndpointFilter(PublicRate.FilterAsync);
foreach (var feature in Program.Features)
{
    feature.Map(app);
}
try
{
    // Before any service asks for its own options and ends on the first that is wrong.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    await app.StartAsync();
}
catch (Exception e) when (StartFailure.Explain(e) is { } reasons)
{
    return StartFailure.Tell(reasons, Console.Error);
}
await app.WaitForShutdownAsync();
await app.DisposeAsync();
return 0;

/// <summary>The program, and its table of contents.</summary>
public partial class Program
{
    /// <summary>
    /// Every capability, stages in the order of the guide; of two that understand the same words the first is asked first.
    /// </summary>
    internal static IReadOnlyList<Feature> Features { get; } =
    [
        new PortfolioFeature(),
        new ExchangesFeature(),
        new PartnersFeature(),
        new ContactFeature(),
        new ProjectsFeature(),
        new AgreementsFeature(),
        new SessionsFeature(),
        new SupportFeature(),
        new ReviewsFeature(),
        new DecisionsFeature(),
        new LifecycleFeature(),
        new StartFeature(),
        new TeamFeature(),
        new LibrariesFeature(),
        new PersonalDataFeature(),
        new RemindersFeature(),
        new ReportFeature(),
        new FeedbackFeature(),
        new PagesFeature(),
    ];

    /// <summary>Questions are known by their ids wherever one is named, tests included, before anything is run.</summary>
    [ModuleInitializer]
    internal static void Enter() => FeatureBook.Enter(Features);
}
