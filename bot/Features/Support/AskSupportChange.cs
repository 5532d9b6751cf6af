using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Support;

/// <summary>« Nouvelle demande »: asks something of the département's service, whether or not a session was noted.</summary>
internal sealed class AskSupportChange : SupportChange
{
    private const string Need = "need";

    private static readonly IReadOnlyList<string> Needs = [.. Appeal.Needs.Where(need => need != "none")];

    public override string Id => Cards.Verbs.AskSupport;

    public override IReadOnlyList<Command> Commands => [Command.AskSupport];

    public override IReadOnlyList<string> Titles => ["buttonAskSupport"];

    public override IReadOnlyList<ChangePart> Parts { get; } =
    [
        new(
            Need,
            "askRequestNeed",
            false,
            static (turn, said) =>
                ChoiceReader.Read(said, ChoiceAnswer.Lookup(SessionQuestions.SupportRequest, Needs, turn.Texts)) is ChoiceReading.One one
                    ? (one.Code, null)
                    : (null, new Phrase("choiceNotFound", ("choices", Names(turn.Texts))))
        )
        {
            ChoicesAsync = static (turn, _) =>
                Task.FromResult<IReadOnlyList<string>>([.. Needs.Select(n => turn.Texts.Choice(SessionQuestions.SupportRequest, n))]),
        },
        .. Details,
    ];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        Task.FromResult(turn.Current is { DiscardedAt: null } ? null : new Phrase("requestWhichPartnership"));

    protected override Task<Appeal?> OfAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult<Appeal?>(
            turn.Current is { } partnership
                ? With(new Appeal(Guid.CreateVersion7(turn.Now).ToString("N"), partnership.Id, parts[Need], null, turn.Today), parts)
                : null
        );

    protected override Task StoreAsync(Turn turn, Appeal request, CancellationToken ct)
    {
        Appeals.Add(turn, request);
        return Task.CompletedTask;
    }

    private static string Names(Texts texts) => string.Join(", ", Needs.Select(n => texts.Choice(SessionQuestions.SupportRequest, n)));
}
