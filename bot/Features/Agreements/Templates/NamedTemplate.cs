using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>Which kind of document is meant by « modèle de bilan », « modèle de lettre de remerciement ».</summary>
internal static class NamedTemplate
{
    /// <summary>Shorter words (« de », « la ») tell nothing apart.</summary>
    private const int ShortestWord = 4;

    /// <summary>The kind that most of the words name, the shortest name first; null when none does.</summary>
    public static TemplateKind? Find(string said, Texts texts)
    {
        // « Modèle général » is not meant by every « modèle ».
        var bare = Words(TypedText.Fold(texts.Say("buttonTemplates")));
        var words = Words(TypedText.Fold(said)).FindAll(word => !IsIn(word, bare));
        return FeatureBook
            .Templates.Select(kind => (Kind: kind, Name: Words(TypedText.Fold(kind.Name(texts)))))
            .Where(kind => words.Any(word => IsIn(word, kind.Name)))
            .OrderByDescending(kind => words.Count(word => IsIn(word, kind.Name) || IsOfGroup(word, kind.Kind)))
            .ThenBy(kind => kind.Name.Count)
            .Select(kind => kind.Kind)
            .FirstOrDefault();
    }

    /// <summary>« Lettre » names them all, and so none by itself.</summary>
    private static bool IsOfGroup(string word, TemplateKind kind) => kind.Group == TemplateGroup.Letter && WordLists.Letters.Has(word);

    private static bool IsIn(string word, List<string> name) =>
        name.Exists(own => own.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(own, StringComparison.Ordinal));

    private static List<string> Words(string folded) =>
        [
            .. folded
                .Split([' ', '\u00A0', '-', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length >= ShortestWord),
        ];
}
