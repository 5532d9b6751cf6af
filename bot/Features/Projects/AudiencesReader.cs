using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Projects;

/// <summary>The audience of each side, with a headcount where one is given.</summary>
public sealed class AudiencesReader : AnswerReader
{
    private const int Min = 3;
    private const int Max = 300;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (context.Slot.Partner > 0)
        {
            // Of the partners behind the first, only their own audience is left to say.
            return CheckLength(text, Min, Max)
                ?? Changes.Accept(
                    (context.Question.Column, text),
                    (context.Question.Column + "_partner", text),
                    (context.Question.Column + "_headcount", AudienceReader.HeadcountOf(text) is >= 1 and var people ? people : null)
                );
        }
        var reading = AudienceReader.Read(text);
        var (library, partner) = (reading.Library, reading.Partner);
        if (library is null && partner is null)
        {
            library = reading.Unassigned;
        }
        library ??= Part(draft, "library");
        if (library is null)
        {
            return new Outcome.Ask("library", new Phrase("askLibraryAudience"));
        }
        if (partner is null)
        {
            // What is known of the partner since the first contact is proposed before it is asked again.
            var known = context.Answers.Text(Fields.PartnerAudience) is { Length: >= Min and <= Max } audience ? audience : null;
            partner = Part(draft, "partner");
            if (known is not null && !draft.FromForm)
            {
                // Whatever is replied is about the partner: « oui », « non », or another audience.
                if (partner is null)
                {
                    return new Outcome.Ask(
                        "partner",
                        new Phrase("proposePartnerAudience", ("value", known)),
                        [new Phrase("buttonYes"), new Phrase("buttonNo")]
                    );
                }
                partner = YesNoReader.Read(partner) switch
                {
                    true => known,
                    false => Part(draft, "anew"),
                    _ => Corrected(partner),
                };
            }
            if (partner is null)
            {
                return new Outcome.Ask(known is null ? "partner" : "anew", new Phrase("askPartnerAudience"));
            }
        }
        var headcount = reading.Headcount ?? AudienceReader.HeadcountOf(partner);
        return CheckLength(library, Min, Max, draft.Part("library") is null ? null : "library")
            ?? CheckLength(partner, Min, Max, draft.Part("partner") is null ? null : "partner")
            ?? Changes.Accept(
                (context.Question.Column, text),
                (context.Question.Column + "_library", library),
                (context.Question.Column + "_partner", partner),
                (context.Question.Column + "_headcount", headcount is >= 1 ? headcount : null)
            );
    }

    /// <summary>« Non, plutôt les CM2 »: the audience stands behind the no.</summary>
    private static string Corrected(string said)
    {
        var tokens = Tokens.Of(said);
        var at = WordLists.No.Match(tokens, 0);
        while (at > 0 && at < tokens.Count)
        {
            var length = tokens[at].Kind is TokenKind.Symbol ? 1 : WordLists.Rather.Match(tokens, at);
            if (length == 0)
            {
                break;
            }
            at += length;
        }
        return tokens.Text(at, tokens.Count);
    }

    private static string? Part(Draft draft, string name) => draft.Part(name) is { } part ? TypedText.Clean(part) : null;

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Slot.Partner > 0 ? context.Answers.Text(column + "_partner")
            : context.Answers.Text(column + "_library") is { } library && context.Answers.Text(column + "_partner") is { } partner
                ? context.Texts.Say("audiencesValue", ("library", library), ("partner", partner))
            : null;
    }
}
