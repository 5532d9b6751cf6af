using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« On peut revenir ? », « je peux m’arrêter ? »: whoever asks whether it is possible is told how, and nothing is done yet.</summary>
internal sealed class PossiblePattern : Pattern
{
    private const string GoBack = "mayGoBack";
    private const string Stop = "mayStop";

    public override IReadOnlyList<string> Names => [GoBack, Stop];

    /// <summary>What is asked for only as possible; null where words of one’s own are waited for, among which it may be the answer.</summary>
    public static AsideReading? Asked(Waiting waiting, string text) =>
        (waiting.Kind != WaitingKind.Question || waiting.IsBegun) && AsideReader.Read(text) is { Name: GoBack or Stop } said ? said : null;

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var isIdle = heard.Waiting.Kind == WaitingKind.Nothing;
        var key =
            heard.Said.Name == GoBack ? (isIdle ? "mayGoBackIdle" : "mayGoBack")
            : isIdle ? "mayStopIdle"
            : "mayStop";
        return AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say(key), ct);
    }
}
