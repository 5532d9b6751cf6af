using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Tu peux répéter ? », « je l’ai déjà dit »: the question again, and why it is asked again.</summary>
internal sealed class RepetitionPattern : Pattern
{
    private const string AlreadySaid = "alreadySaid";

    public override IReadOnlyList<string> Names => ["repeat", AlreadySaid];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Waiting.Kind == WaitingKind.Nothing)
        {
            return Put(dc, heard.Said.Name == AlreadySaid ? "récapitulatif" : "reprendre");
        }
        if (heard.Said.Name == AlreadySaid)
        {
            return await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("saidAlready"), ct);
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
