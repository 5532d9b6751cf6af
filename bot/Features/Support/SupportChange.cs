using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Support;

/// <summary>What a request to the département's service says, so that it can be acted upon: what, for whom, how many, when, where.</summary>
internal abstract class SupportChange : Change
{
    private const string What = "what";
    private const string ForWhom = "forWhom";
    private const string HowMany = "howMany";
    private const string NeededOn = "neededOn";
    private const string Place = "place";
    private const int MostButtons = 6;

    /// <summary>What is asked of every request.</summary>
    protected static readonly IReadOnlyList<ChangePart> Details =
    [
        ChangePart.Text(What, "askRequestWhat", 3, 300) with
        {
            // The words of the service's catalogue, where the library gave them.
            ChoicesAsync = static (turn, _) =>
                Task.FromResult<IReadOnlyList<string>>([.. turn.Library.List<string>(Fields.ServiceCatalogue).Take(MostButtons)]),
        },
        ChangePart.Text(ForWhom, "askRequestForWhom", 2, 200) with
        {
            IsOptional = true,
        },
        ChangePart.Text(HowMany, "askRequestCount", 1, 100) with
        {
            IsOptional = true,
        },
        ChangePart.OptionalDay(NeededOn, "askRequestNeededOn", 2),
        ChangePart.Text(Place, "askRequestPlace", 2, 200) with
        {
            IsOptional = true,
            IsWords = false,
        },
    ];

    public override async Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        await OfAsync(turn, parts, ct) is { } request
            ? new Phrase("requestAsk", ("lines", AppealNeeds.Lines(request, turn.Texts)))
            : new Phrase("requestNone");

    /// <summary>The request as it will be.</summary>
    protected abstract Task<Appeal?> OfAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct);

    /// <summary>Stores it.</summary>
    protected abstract Task StoreAsync(Turn turn, Appeal request, CancellationToken ct);

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is { } partnership && await OfAsync(turn, parts, ct) is { } request)
        {
            await StoreAsync(turn, request, ct);
            await AppealLetters.ShowAsync(dc.Context, partnership, request, ct);
        }
    }

    /// <summary>A request with what was answered.</summary>
    protected static Appeal With(Appeal request, IReadOnlyDictionary<string, string> parts) =>
        request with
        {
            What = Said(parts, What),
            ForWhom = Said(parts, ForWhom),
            HowMany = Said(parts, HowMany),
            NeededOn = DateOnly.TryParse(parts[NeededOn], CultureInfo.InvariantCulture, out var day) ? day : null,
            Place = Said(parts, Place),
        };

    private static string? Said(IReadOnlyDictionary<string, string> parts, string name) =>
        parts.GetValueOrDefault(name) is { Length: > 0 } said ? said : null;
}
