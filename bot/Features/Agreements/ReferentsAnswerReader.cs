using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>One person on each side who follows the partnership.</summary>
public sealed class ReferentsAnswerReader : AnswerReader
{
    private const int Min = 2;
    private const int Max = 160;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (context.Slot.Partner > 0)
        {
            // The library’s own is known already: of one more partner there is one person to name.
            var own = ReferentsReader.Read(text) is { Partner: { } named } ? named : text;
            return CheckLength(own, Min, Max)
                ?? Changes.Accept((context.Question.Column, own), (context.Question.Column + "_partner", own));
        }
        var reading = ReferentsReader.Read(text);
        var library = Named(reading.Library ?? reading.Unassigned ?? Part(draft, "library"), context);
        var partner = reading.Partner ?? Part(draft, "partner");
        if (library is null)
        {
            return new Outcome.Ask("library", new Phrase("askLibraryReferent"));
        }
        if (partner is null)
        {
            return new Outcome.Ask("partner", new Phrase("askPartnerReferent"));
        }
        var column = context.Question.Column;
        return CheckLength(library, Min, Max, draft.Part("library") is null ? null : "library")
            ?? CheckLength(partner, Min, Max, draft.Part("partner") is null ? null : "partner")
            ?? Changes.Accept((column, $"{library} ; {partner}"), (column + "_library", library), (column + "_partner", partner));
    }

    /// <summary>« moi » is whoever follows the partnership.</summary>
    private static string? Named(string? said, ReadingContext context) =>
        said is not null && context.OwnerName.Length > 1 && PersonReader.Read(said) is { IsSelf: true } self
            ? self.Capacity is { } capacity
                ? $"{context.OwnerName}, {capacity}"
                : context.OwnerName
            : said;

    private static string? Part(Draft draft, string name) => draft.Part(name) is { } part ? TypedText.Clean(part) : null;

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Slot.Partner > 0 ? context.Answers.Text(column + "_partner")
            : context.Answers.Text(column + "_library") is { } library && context.Answers.Text(column + "_partner") is { } partner
                ? $"{library}\n{partner}"
            : null;
    }
}
