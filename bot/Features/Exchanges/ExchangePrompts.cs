using Microsoft.Bot.Builder;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Partners;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Exchanges;

/// <summary>What is asked while an exchange is noted, with the buttons for it.</summary>
internal static class ExchangePrompts
{
    public static async Task AskAsync(ITurnContext context, ExchangeDraft draft, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var texts = turn.Texts;
        var partner = await turn.PartnerAsync(draft.Partner, ct);
        switch (draft.Step)
        {
            case ExchangeStep.Partner:
                await PickPartner.AskAsync(
                    context,
                    ExchangeDialog.Name,
                    new Phrase("exchangeAskPartner"),
                    await turn.PartnersAsync(ct),
                    ct
                );
                break;
            case ExchangeStep.Said:
                await context.SendAsync(Sentences.Say(texts, "exchangeAskSaid", ("partner", partner?.Name ?? "")), ct);
                break;
            case ExchangeStep.With:
                string[] known = partner?.Profile.Text(Fields.ContactPerson) is { } person ? [person] : [];
                await context.SendAsync(texts.Say("exchangeAskWith"), ct, [.. known, texts.Say("buttonSkip")]);
                break;
            case ExchangeStep.How:
                await context.SendAsync(
                    texts.Say("exchangeAskHow"),
                    ct,
                    [.. Exchange.Ways.Select(way => ExchangeWords.NameOf(way, texts)), texts.Say("buttonSkip")]
                );
                break;
            case ExchangeStep.Warned:
                await PrivateWords.AskAsync(context, Privacy.Instead(draft.Said ?? "", null, texts), ct);
                break;
            case ExchangeStep.Confirm:
                await context.SendAsync(
                    Sentences.Say(
                        texts,
                        "exchangeConfirm",
                        ("partner", partner?.Name ?? ""),
                        ("exchange", ExchangeWords.Line(draft.Complete("", turn.Today, ""), texts))
                    ),
                    ct,
                    texts.Say("buttonYesRight"),
                    texts.Say("buttonNoCorrect")
                );
                break;
            case ExchangeStep.Next:
                await context.SendAsync(texts.Say("exchangeAskNext"), ct, texts.Say("buttonNothingNext"));
                break;
            default:
                await context.SendAsync(texts.Say("exchangeAskDay"), ct, texts.Say("buttonInAWeek"), texts.Say("buttonNoReminder"));
                break;
        }
    }
}
