using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« Modifier … »: asks one question anew. « Ajouter un objectif » does the same with the place behind the last one.</summary>
internal sealed class EditRequest : Request
{
    private const string AddObjective = "buttonAddObjective";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Edit];

    public override IReadOnlyList<string> Titles => [AddObjective];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonEdit"];

    public override CardNeed Need => CardNeed.Same;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card && card.Text(DataKeys.Slot) is null)
        {
            await RecapRequest.ShowAsync(dc, null, ct);
            return true;
        }
        var slot =
            asked.Card is not null ? asked.Card.SlotIn(turn.Answers)
            : asked.Title == AddObjective ? NextObjective(turn)
            : Named(asked.Subject, CardTarget.StageOf(dc), turn) ?? Closed(asked.Subject, turn);
        if (slot is not { } place)
        {
            if (Slot.QuestionOf(asked.Card?.Text(DataKeys.Slot)) is null)
            {
                return false;
            }
            // The partner whose answer it is has left since the card was shown.
            await CardReplies.StaleAsync(dc, asked.CardPartnership, ct);
            return true;
        }
        if (asked.Card is { } old && old.Revision != (turn.Current?.Revision ?? 0) && !IsPlace(place, turn))
        {
            await CardReplies.StaleAsync(dc, asked.CardPartnership, ct);
            return true;
        }
        await EditSeenAsync(dc, place, asked.Card is not null ? asked.Card.Revision : RecapDialog.SeenOf(dc.ActiveDialog), ct);
        return true;
    }

    /// <summary>Asks one question anew, and says first what somebody else made of its answer since it was seen.</summary>
    /// <param name="dc">The turn's dialogs.</param>
    /// <param name="place">The place for the answer.</param>
    /// <param name="seen">The revision of the partnership that the person saw, or null.</param>
    /// <param name="ct">Ends the turn.</param>
    public static async Task EditSeenAsync(DialogContext dc, Slot place, int? seen, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            turn.Current is { } partnership
            && Answering.WhyFixed(partnership, place.Question) is null
            && await Meanwhile.FindAsync(turn, place, seen, ct) is { } meanwhile
            && meanwhile.By != turn.Scope.UserId
        )
        {
            // The question follows, with the new answer, which « passer » keeps.
            await dc.Context.SendAsync(meanwhile.Say(turn), ct);
        }
        await EditAsync(dc, place, ct);
    }

    /// <summary>Asks one question anew, when the partnership's status lets it be answered.</summary>
    public static async Task EditAsync(DialogContext dc, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (BundleDialog.Holds(dc, slot))
        {
            await dc.BeginDialogAsync(DialogIds.Question, slot.ToString(), ct);
            return;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is null && !slot.Question.IsOfLibrary)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        if (turn.Current is { } partnership && Answering.WhyFixed(partnership, slot.Question) is { } why)
        {
            await dc.Context.SendAsync(turn.Texts.Say(why), ct);
            return;
        }
        if (
            slot.Question.Group is QuestionGroup.Objective or QuestionGroup.Criterion
            && slot.Index == turn.Answers.List<Objective>(Fields.Objectives).Count
        )
        {
            // A new objective brings its benefits and its criteria with it.
            var stage = Questions.StageOf(slot.Question);
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(slot).Write(stage, turn.Answers), ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, slot.ToString(), ct);
    }

    /// <summary>Whether there is still such a place, or room for it.</summary>
    private static bool IsPlace(Slot slot, Turn turn) =>
        slot == NextObjective(turn)
        || Walk.Slots(Questions.StageOf(slot.Question), slot.Question.IsOfLibrary ? turn.Library : turn.Answers).Contains(slot);

    private static Slot? NextObjective(Turn turn) =>
        turn.Current is null
            ? null
            : Slot.OfObjective(
                Questions.Stages.SelectMany(s => s.Own).First(q => q.Group == QuestionGroup.Objective),
                Math.Min(turn.Answers.List<Objective>(Fields.Objectives).Count, Project.MostObjectives - 1)
            );

    /// <summary>The place whose label was typed, with a number when there are several: « objectif commun 2 ».</summary>
    private static Slot? Named(string label, Stage? stage, Turn turn)
    {
        var named = Questions
            .Stages.Where(s => s.Within is null)
            .OrderBy(s => s.Id == stage?.Id ? 0 : 1)
            .SelectMany(s => Walk.Slots(s, turn.Answers).Where(slot => slot.Question.IsOfLibrary == s.IsOfLibrary))
            .SelectMany(slot =>
                new[] { Lang.Fr, Lang.En }.Select(lang =>
                    (Slot: slot, Label: TypedText.Fold(SlotWords.Label(slot, turn.Answers, turn.Texts with { Lang = lang })))
                )
            )
            .Where(s =>
                label == s.Label
                || (label.StartsWith(s.Label + " ", StringComparison.Ordinal) && Numbers(s.Slot).Contains(label[(s.Label.Length + 1)..]))
            )
            .ToList();
        return named.Count == 0
            ? Called(label, stage, turn)
            : named.Select(n => n.Slot).FirstOrDefault(s => Numbers(s).Contains(label.Split(' ')[^1]), named[0].Slot);
    }

    /// <summary>The place that people call so: « la commune » is the partner’s where there is a partner.</summary>
    private static Slot? Called(string label, Stage? stage, Turn turn) =>
        Ids(label) is { Count: > 0 } ids
            ? Questions
                .Stages.Where(s => s.Within is null && s.IsOfLibrary == (turn.Current is null))
                .OrderBy(s => s.Id == stage?.Id ? 0 : 1)
                .SelectMany(s => Walk.Slots(s, turn.Answers))
                .Where(slot => ids.Contains(slot.Question.Id) && slot.Question.IsOfLibrary == (turn.Current is null))
                .Cast<Slot?>()
                .FirstOrDefault(slot =>
                    turn.Current is not { } partnership || Answering.WhyClosed(partnership, slot!.Value.Question) is null
                )
            : null;

    private static IReadOnlyList<string> Ids(string label) =>
        Names.Places.TryGetValue(Names.Bare(Spoken.Key(label)), out var ids) ? ids : [];

    /// <summary>An answer that is named and cannot be changed any more: why not is told rather than nothing.</summary>
    private static Slot? Closed(string label, Turn turn) =>
        turn.Current is not { } partnership
            ? null
            : Questions
                .Stages.SelectMany(s => s.Own)
                .Where(q => q.Group == QuestionGroup.Single && !q.IsOfLibrary && Answering.WhyClosed(partnership, q) is not null)
                .Where(q =>
                    Ids(label).Contains(q.Id)
                    || new[] { Lang.Fr, Lang.En }.Any(lang => TypedText.Fold((turn.Texts with { Lang = lang }).Label(q.Id)) == label)
                )
                .Select(q => (Slot?)new Slot(q))
                .FirstOrDefault();

    private static string[] Numbers(Slot slot) =>
        slot switch
        {
            { Criterion: >= 0 } => [$"{slot.Index + 1}.{slot.Criterion + 1}", $"{slot.Index + 1}"],
            { Index: >= 0 } => [$"{slot.Index + 1}"],
            _ => [],
        };
}
