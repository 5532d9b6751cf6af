using PartnershipBot.Interview;

namespace PartnershipBot.Dialogs;

/// <summary>The names of the dialogs, as the stored stack knows them.</summary>
internal static class DialogIds
{
    public const string Question = "question";
    public const string More = "more";
    public const string Recap = "recap";
    public const string Edit = "edit";
    public const string Cancel = "cancel";
    public const string Form = "form";
    public const string Change = "change";
    public const string DropSession = "drop-session";

    private const string StagePrefix = "stage-";

    public static string Of(Stage stage) => StagePrefix + stage.Id;

    /// <summary>The stage of a waterfall's name, or null.</summary>
    public static Stage? StageOf(string id) =>
        id.StartsWith(StagePrefix, StringComparison.Ordinal) ? Questions.FindStage(id[StagePrefix.Length..]) : null;
}
