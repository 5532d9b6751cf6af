using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <content>A person as documents write one.</content>
public static partial class PersonReader
{
    /// <summary>
    /// « Mme Lucie Bertin la directrice », « la documentaliste Sophie Garnier »: « Mme Lucie Bertin, directrice », « Sophie Garnier,
    /// documentaliste ». The text itself where that would leave out a word other than an article, or add one.
    /// </summary>
    public static string Written(string text)
    {
        if (Read(text) is not { Name: { } name, Capacity: { } capacity })
        {
            return text;
        }
        var written = $"{name}, {capacity}";
        return Said(written).SequenceEqual(Said(text)) ? written : text;

        static IEnumerable<string> Said(string words) =>
            Word.In(words).Select(w => w.Folded).Where(w => !Articles.Contains(w)).Order(StringComparer.Ordinal);
    }
}
