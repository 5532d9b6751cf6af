using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>The features of the program, entered when it is loaded; nothing changes them afterwards.</summary>
internal static class FeatureBook
{
    private static Dictionary<Stage, StageUse> s_uses = [];

    /// <summary>All of them, in the order of the table of contents.</summary>
    public static IReadOnlyList<Feature> All { get; private set; } = [];

    /// <summary>The stages with what they do, in order.</summary>
    public static IEnumerable<StageUse> Uses => s_uses.Values;

    /// <summary>The documents that can be had of a partnership, in the order of the features.</summary>
    public static IEnumerable<Papers.Paper> Papers => All.SelectMany(f => f.Papers);

    /// <summary>What a library may have a text of its own for, in the order of the features.</summary>
    public static IEnumerable<Papers.Templates.TemplateKind> Templates => All.SelectMany(f => f.Templates);

    /// <summary>Makes the features known, and their stages and questions with them.</summary>
    public static void Enter(IReadOnlyList<Feature> features)
    {
        All = features;
        s_uses = features.SelectMany(f => f.Stages).ToDictionary(use => use.Stage);
        Questions.Enter([.. s_uses.Keys]);
    }

    /// <summary>What a stage does beside asking.</summary>
    public static StageUse Of(Stage stage) => s_uses[stage];

    /// <summary>The same for the stage of a question.</summary>
    public static StageUse Of(Question question) => s_uses[Questions.StageOf(question)];

    /// <summary>The place for an answer for which a dialog of a feature waits; null when none does.</summary>
    public static Slot? SlotOf(DialogInstance? waiting) => All.Select(f => f.SlotOf(waiting)).FirstOrDefault(slot => slot is not null);

    /// <summary>Shows a page of another feature.</summary>
    public static Task LandAsync(Landing landing, DialogContext dc, Partnership? partnership, CancellationToken ct) =>
        All.Select(f => f.Pages.GetValueOrDefault(landing)).First(page => page is not null)!(dc, partnership, ct);

    /// <summary>Whether a feature takes what is said while a question or a card waits.</summary>
    public static async Task<bool> OverhearsAsync(DialogContext dc, Slot? waiting, CancellationToken ct)
    {
        foreach (var feature in All)
        {
            if (await feature.OverhearsAsync(dc, waiting, ct))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a feature takes what a control below one of our messages sends.</summary>
    public static async Task<bool> SubmitsAsync(Turn turn, JObject value, CancellationToken ct)
    {
        foreach (var feature in All)
        {
            if (await feature.SubmitsAsync(turn, value, ct))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What fits what somebody types into a list of a card; null when there is no such list.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>?> ChoicesAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    )
    {
        foreach (var feature in All)
        {
            if (await feature.ChoicesAsync(turn, list, query, ct) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>What is shown of an address of the program; null when it has no such address.</summary>
    public static (string Title, string Text)? PreviewOf(Texts texts, string path) =>
        All.Select(f => f.PreviewOf(texts, path)).FirstOrDefault(preview => preview is not null);

    /// <summary>Lets each feature say what waits for whoever comes.</summary>
    public static async Task VisitedAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        foreach (var feature in All)
        {
            await feature.VisitedAsync(context, turn, ct);
        }
    }

    /// <summary>What the bot says of itself when it arrives.</summary>
    public static AdaptiveCard Welcome(Turn turn) => All.Select(f => f.Welcome(turn)).First(card => card is not null)!;
}
