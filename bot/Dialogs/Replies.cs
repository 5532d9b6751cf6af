using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Dialogs;

/// <summary>What is replied to a question of ours that has two buttons.</summary>
internal static class Replies
{
    /// <summary>
    /// Yes or no to a confirmation; null for anything else. « Enregistrer quand même » and « Reformuler » are such replies too.
    /// </summary>
    /// <param name="isAnewOnYes">Whether the question asks if the answer is to be written anew.</param>
    public static bool? ToConfirmation(string text, bool isAnewOnYes = false) => YesNoReader.Read(text)
        ?? (IsTitle("buttonSaveAnyway", text) ? !isAnewOnYes : IsTitle("buttonRephrase", text) ? isAnewOnYes : null);

    /// <summary>Whether a text is what a button says, in either language, whatever the case and the accents.</summary>
    public static bool IsTitle(string key, string text) =>
        Folded.Fold(text) is var said && Enum.GetValues<Lang>().Any(lang => Folded.Fold(Catalogue.Find(key, lang)) == said);
}
