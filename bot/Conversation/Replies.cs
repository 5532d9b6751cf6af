using System.Collections.Concurrent;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>What is replied to a question of ours that has two buttons.</summary>
internal static class Replies
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> FoldedTitles = new();
    private static readonly string[] YesTitles = ["buttonYesRight", "buttonAddOne", "buttonDiscard", "buttonTakeProposal"];
    private static readonly string[] OfferedTitles =
    [
        "buttonSaveAnyway",
        "buttonTakeInstead",
        "buttonRephrase",
        "buttonKeepNew",
        "buttonKeepMine",
    ];
    private static readonly string[] NoTitles = ["buttonNoCorrect", "buttonCarryOn"];

    /// <summary>
    /// Yes or no to a confirmation; null for anything else. « Enregistrer quand même » and « Reformuler » are such replies too.
    /// </summary>
    /// <param name="isAnewOnYes">Whether the question asks if the answer is to be written anew.</param>
    public static bool? ToConfirmation(string text, bool isAnewOnYes = false) =>
        YesNoReader.Read(text)
        ?? (
            IsTitle("buttonSaveAnyway", text) ? !isAnewOnYes
            : IsTitle("buttonRephrase", text) ? isAnewOnYes
            : null
        );

    /// <summary>The plain yes or no that a button spells out, such as « Oui, abandonner »; else null.</summary>
    public static string? Plainly(string text) =>
        YesTitles.Any(key => IsTitle(key, text)) ? "oui"
        : NoTitles.Any(key => IsTitle(key, text)) ? "non"
        : null;

    /// <summary>Whether a text is one of two replies that are offered as buttons under what was begun.</summary>
    public static bool IsOffered(string text) => OfferedTitles.Any(key => IsTitle(key, text));

    /// <summary>
    /// Whether a text that one is advised to rephrase is to be kept: only who says so keeps it, and yes means to rephrase.
    /// </summary>
    public static bool? ToWarning(string text) =>
        IsTitle("buttonSaveAnyway", text) ? true
        : IsTitle("buttonRephrase", text) ? false
        : YesNoReader.Read(text) is { } yes ? !yes
        : null;

    /// <summary>Whether a text is what a button says, in either language, whatever the case and the accents.</summary>
    public static bool IsTitle(string key, string text) => TypedText.Fold(text) is var said && Titles(key).Contains(said);

    /// <summary>What a button says in either language, folded; made once.</summary>
    public static IReadOnlyList<string> Titles(string key) =>
        FoldedTitles.GetOrAdd(key, static k => [.. Enum.GetValues<Lang>().Select(lang => TypedText.Fold(Catalogue.Find(k, lang)))]);
}
