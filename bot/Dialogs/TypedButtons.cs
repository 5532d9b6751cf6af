using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>
/// What is typed instead of pressed: the title of a button does the same, in either language, whatever the case and the
/// accents. A title that stands several times is typed with its subject: « modifier titre du projet ».
/// </summary>
internal static class TypedButtons
{
    /// <summary>Does what the button does; false when the text is no button's title.</summary>
    public static async Task<bool> TryAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var said = Folded.Fold(text);
        var stage = RecapDialog.StageOf(dc.ActiveDialog) ?? FormDialog.StageOf(dc.ActiveDialog)
            ?? (turn.Current is { } current && Lifecycle.IsDraft(current.Status) ? Walk.StageFor(current.Status) : null);
        if (Is(said, "buttonConfirm") && stage is not null)
        {
            await RecapDialog.ConfirmAsync(dc, stage, ct);
        }
        else if (Is(said, "buttonEdit"))
        {
            await Commands.RecapAsync(dc, stage?.Id == "library" ? null : stage, ct);
        }
        else if (Subject(said, "buttonEdit") is { } label && SlotOf(label, stage, turn) is { } slot)
        {
            await CardRouter.EditAsync(dc, slot, ct);
        }
        else if (Is(said, "buttonAddObjective") && turn.Current is not null)
        {
            await AddObjectiveAsync(dc, turn, ct);
        }
        else if (Is(said, "buttonOneByOne"))
        {
            await Commands.ResumeAsync(dc, ct);
        }
        else if (Is(said, "buttonOpenAgreement"))
        {
            await Commands.PreviewAsync(dc, ct);
        }
        else if (Is(said, "buttonNextPage") || Is(said, "buttonPreviousPage"))
        {
            await Commands.PortfolioAsync(dc, Math.Max(0, turn.Conversation.Page + (Is(said, "buttonNextPage") ? 1 : -1)), ct);
        }
        else if (Subject(said, "buttonRestore") is { } discarded && await FindAsync(turn, discarded, true, ct) is { } lost)
        {
            await CardRouter.RestoreAsync(dc, lost, ct);
        }
        else if (Subject(said, "verbOpen") is { } name && await FindAsync(turn, name, false, ct) is { } found)
        {
            await CardRouter.OpenAsync(dc, found, ct);
        }
        else
        {
            return false;
        }
        return true;
    }

    private static async Task AddObjectiveAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var count = turn.Answers.List<Objective>(Fields.Objectives).Count;
        await CardRouter.EditAsync(
            dc, new Slot(Questions.Find("PJ3")!, Math.Min(count, Interview.Readers.ObjectiveReader.Most - 1)), ct);
    }

    /// <summary>The place whose label was typed, with a number when there are several: « objectif commun 2 ».</summary>
    private static Slot? SlotOf(string label, Stage? stage, Turn turn)
    {
        Stage[] stages = [ContactStage.Stage, ProjectStage.Stage, AgreementStage.Stage, LibraryStage.Stage];
        var named = stages.OrderBy(s => s.Id == stage?.Id ? 0 : 1)
            .SelectMany(s => Walk.Slots(s, turn.Answers).Where(slot => slot.Question.IsOfLibrary == (s.Id == "library")))
            .SelectMany(slot => new[] { Lang.Fr, Lang.En }.Select(lang => (Slot: slot, Label: Folded.Fold((turn.Texts with { Lang = lang }).Label(slot.Question.Id)))))
            .Where(s => label == s.Label || (label.StartsWith(s.Label + " ", StringComparison.Ordinal) && Numbers(s.Slot).Contains(label[(s.Label.Length + 1)..])))
            .ToList();
        return named.Count == 0 ? null : named.Select(n => n.Slot).FirstOrDefault(s => Numbers(s).Contains(label.Split(' ')[^1]), named[0].Slot);
    }

    private static string[] Numbers(Slot slot) => slot switch
    {
        { Criterion: >= 0 } => [$"{slot.Objective + 1}.{slot.Criterion + 1}", $"{slot.Objective + 1}"],
        { Objective: >= 0 } => [$"{slot.Objective + 1}"],
        _ => [],
    };

    private static async Task<Partnership?> FindAsync(Turn turn, string name, bool discarded, CancellationToken ct) =>
        (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is not null == discarded)
            .FirstOrDefault(p => Folded.Fold(p.Name) == name || Folded.Fold(p.Answers.Text(Fields.PartnerName) ?? "") == name);

    private static bool Is(string said, string key) => Titles(key).Contains(said);

    /// <summary>What follows a button's title, or null.</summary>
    private static string? Subject(string said, string key) => Titles(key)
        .Where(title => said.StartsWith(title + " ", StringComparison.Ordinal))
        .Select(title => said[(title.Length + 1)..].Trim('«', '»', '"', '“', '”', ' ').TrimStart(':', ' '))
        .FirstOrDefault(subject => subject.Length > 0);

    private static IEnumerable<string> Titles(string key) => new[] { Lang.Fr, Lang.En }.Select(lang => Folded.Fold(Catalogue.Find(key, lang)));
}
