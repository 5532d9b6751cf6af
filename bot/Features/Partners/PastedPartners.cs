using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>A list of possible partners, pasted or typed at once: one a line, or several between commas.</summary>
internal static class PastedPartners
{
    private const int Most = 30;
    private const int LongestName = 120;
    private const int ShortestName = 2;

    /// <summary>The profiles that a text lists; none when it names a single partner.</summary>
    /// <param name="context">What an answer about a partner is read against.</param>
    public static IReadOnlyList<AnswerSheet> Read(string text, ReadingContext context)
    {
        var lines = text.Replace('\t', ',').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<string> items =
            lines.Length > 1 ? [.. lines.SelectMany(line => ListReader.Read(line).Take(1))] : ListReader.Read(text);
        if (items.Count == 1)
        {
            // « École des Tilleuls, Valmont » is one partner: between commas each must say what it is.
            var parts = ListReader.Commas(items[0]);
            items = parts.Count > 1 && parts.All(part => Kind(part, context) is not null) ? parts : [];
        }
        var read = items.Take(Most).Select(item => Profile(item, context)).OfType<AnswerSheet>().ToList();
        return read.Count > 1 ? read : [];
    }

    /// <summary>What a line says of a partner: its name, its kind, where it is, whom to ask for and how.</summary>
    private static AnswerSheet? Profile(string line, ReadingContext context)
    {
        var said = new Utterance(line);
        var name = (Found(ContactQuestions.PartnerName, said, context) ?? line.Split(',', ';', '(')[0]).Trim(' ', '.', '-', '–', ':');
        if (name.Length is < ShortestName or > LongestName)
        {
            return null;
        }
        var place = Found(ContactQuestions.PartnerMunicipality, said, context) ?? context.Library.Text(Fields.LibraryMunicipality);
        return AnswerSheet.Empty.With([
            new(Fields.PartnerName, NamedNearby.Capitalised(name)),
            new(Fields.PartnerKind, Kind(line, context)),
            new(Fields.Municipality, place),
            new(Fields.ContactPerson, Found(ContactQuestions.PartnerContactPerson, said, context)),
            new(Fields.ContactChannel, Found(ContactQuestions.PartnerContactChannel, said, context)),
        ]);
    }

    private static string? Kind(string item, ReadingContext context)
    {
        var said = new Utterance(TypedText.Clean(item));
        return Found(ContactQuestions.PartnerKind, said, context)
            ?? (Found(ContactQuestions.Mode, said, context) == "interLibrary" ? "otherLibrary" : null);
    }

    /// <summary>What a sentence says for a question of the contact.</summary>
    private static string? Found(string question, Utterance said, ReadingContext context) =>
        Questions.Find(question)?.Finder?.Find(said, context)?.Value;
}
