using Microsoft.Bot.Builder;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// « Partenariat depuis ce message » on any message of Teams: the form opens over the conversation, and makes a partnership of the
/// library of whoever saves it. The personal chat goes on where it is.
/// </summary>
internal sealed class MessageForms : IMessageForms
{
    private static readonly HashSet<string> Acting = [Verbs.Save];
    private static readonly Slot Name = new(Questions.Find(ContactQuestions.PartnerName)!);

    private readonly FormSaving _forms = new(new Answering());

    public async Task<FormStep> OpenAsync(Turn turn, SharedMessage message, CancellationToken ct)
    {
        if (message.Text.Length == 0)
        {
            return Say(turn, "messageFormEmpty");
        }
        var sentOn = message.SentAt is { } at ? Turn.DayOf(at) : (DateOnly?)null;
        var form = MessageForm.Of(turn, message.Text, message.Sender, sentOn > turn.Today ? null : sentOn);
        return await AskAsync(turn, null, form with { Message = message.Id.Length > 0 ? message.Id : null }, [], FormDialog.NoErrors, ct);
    }

    public async Task<FormStep> SaveAsync(ITurnContext context, PressedButton button, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var card = new CardData(button);
        if (card.Stage != ContactStage.Stage)
        {
            return Say(turn, "teamFormUnknown");
        }
        if (card.Library != turn.Scope.Library)
        {
            return Say(turn, "notAvailable");
        }
        var message = card.Text(DataKeys.Message);
        var begun = card.PartnershipId.Length > 0 ? await turn.FindAsync(card.PartnershipId, ct) : null;
        if (
            begun is null
            && message is not null
            && (await turn.AllAsync(ct)).FirstOrDefault(p => p.Answers.Text(Fields.FromMessage) == message) is { } made
        )
        {
            var already = turn.Texts.Say("messageFormAlready", ("partnership", made.Name));
            return new FormStep.Say(already);
        }
        turn.Choose(begun);
        var typed = FormSaving.Typed(card.Payload);
        if (begun is null && await WhyNoNameAsync(turn, typed, ct) is { } why)
        {
            // Without a name there is no partnership: nothing is stored.
            var wrong = new Dictionary<string, Phrase> { [Name.ToString()] = why };
            return await AskAsync(turn, null, Form(typed, message), [], wrong, ct);
        }
        var kept = await _forms.KeepAsync(turn, ContactStage.Stage, 0, card.Payload, true, ct);
        if (turn.Current is { } partnership && message is not null && partnership.Answers.Text(Fields.FromMessage) is null)
        {
            var changes = new Dictionary<string, object?> { [Fields.FromMessage] = message };
            turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Answer(Name.ToString()), changes);
        }
        if (kept.Errors.Count > 0)
        {
            return await AskAsync(
                turn,
                turn.Current,
                Form(kept.Typed, message) with
                {
                    Places = [.. Wrong(kept, turn.Answers)],
                },
                kept.Said,
                kept.Errors,
                ct
            );
        }
        var saved = turn.Texts.Say("messageFormSaved", ("partnership", turn.CurrentOrNew.Name));
        return new FormStep.Say(string.Join("\n\n", kept.Said.Append(saved)));
    }

    /// <summary>Why no partnership can be made of the name that was filled in; null when it can.</summary>
    private static async Task<Phrase?> WhyNoNameAsync(Turn turn, Dictionary<string, string> typed, CancellationToken ct) =>
        FormReply
            .Read(ContactStage.Stage, typed, turn.Texts, turn.Today, AnswerSheet.Empty)
            .FirstOrDefault(a => a.Slot.ToString() == Name.ToString())
            is not { } name
            ? new Phrase("messageFormNameNeeded")
        : await new Answering().ReadAsync(turn, Name, name.Draft, ct) is Outcome.Refused refused ? refused.Why
        : null;

    /// <summary>The places whose answers were refused; the others are stored.</summary>
    private static IEnumerable<string> Wrong(FormKept kept, AnswerSheet answers) =>
        kept
            .Errors.Keys.Select(k => (Slot.Parse(k, answers) ?? Slot.Parse(k.Split('.')[0], answers))?.ToString())
            .OfType<string>()
            .Distinct();

    private static FilledForm Form(IReadOnlyDictionary<string, string> typed, string? message) =>
        new([.. MessageForm.Places], typed, new Dictionary<string, string>()) { Message = message };

    private static async Task<FormStep> AskAsync(
        Turn turn,
        Partnership? partnership,
        FilledForm form,
        IReadOnlyList<string> said,
        IReadOnlyDictionary<string, Phrase> errors,
        CancellationToken ct
    )
    {
        // What such a window sends is always Action.Submit’s, and it is about no partnership that is worked on elsewhere. It does not
        // ask while one types: over a team’s conversation that would search the team’s library, and the form is of one’s own.
        var ctx = turn.CardContext with
        {
            IsWindow = true,
            Partners = partnership is null ? await PartnerChoices.AllAsync(turn, ct) : [],
            Towns = await TownChoices.AllAsync(turn, ct),
            TakesExecute = false,
            PartnershipId = partnership?.Id ?? "",
            Revision = partnership?.Revision ?? 0,
        };
        var card = FilledFormCard.For(ctx, ContactStage.Stage, partnership?.Answers ?? AnswerSheet.Empty, turn.Library, form, said, errors);
        return new FormStep.Ask(turn.Texts.Say("messageFormTitle"), TeamCards.Fit(card, Acting));
    }

    private static FormStep.Say Say(Turn turn, string key) => new(turn.Texts.Say(key));
}
