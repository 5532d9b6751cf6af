using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Start;

/// <summary>How one comes in, finds one's way and leaves: menu, help, « nouveau partenariat », « reprendre », « plus tard ».</summary>
internal sealed class StartFeature : Feature
{
    public override IReadOnlyDictionary<Landing, LandingPage> Pages { get; } =
        new Dictionary<Landing, LandingPage> { [Landing.Menu] = (dc, _, ct) => MenuRequest.ShowAsync(dc, ct) };

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [
            new NewRequest(),
            new ResumeRequest(),
            new MenuRequest(),
            new HelpRequest(),
            new GreetingRequest(),
            new LanguageRequest(),
            new CancelRequest(),
            new LaterRequest(),
            new ExampleRequest(services.GetRequiredService<RemindersOnDemand>()),
        ];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) => [new CancelDialog()];

    public override AdaptiveCard? Welcome(Turn turn) => WelcomeCard.For(turn.CardContext, team: !turn.Scope.IsPersonal);

    public override IReadOnlyList<string> YesNoDialogs { get; } = [CancelDialog.Name];
}
