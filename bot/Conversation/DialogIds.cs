using PartnershipBot.Interview;

namespace PartnershipBot.Conversation;

/// <summary>The names of the dialogs, as the stored stack knows them.</summary>
internal static class DialogIds
{
    public const string Question = "question";
    public const string More = "more";
    public const string Recap = "recap";
    public const string Edit = "edit";
    public const string Bundle = "bundle";
    public const string Form = "form";
    public const string Doubt = "doubt";
    public const string Repair = "repair";

    private const string StagePrefix = "stage-";

    /// <summary>Whether a dialog waits for an answer in words, which no slip of a command and no button's title may take away.</summary>
    public static bool WaitsForWords(string? id) => id is not (null or Recap or Form or Bundle or Repair);

    public static string Of(Stage stage) => StagePrefix + stage.Id;

    /// <summary>The stage of a waterfall's name, or null.</summary>
    public static Stage? StageOf(string id) =>
        id.StartsWith(StagePrefix, StringComparison.Ordinal) ? Questions.FindStage(id[StagePrefix.Length..]) : null;
}
