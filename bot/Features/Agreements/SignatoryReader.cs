using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>Who signs for the local authority: a mayor, the head of an EPCI, or somebody with a delegation.</summary>
public sealed class SignatoryReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (CheckLength(text, 2, 160) is { } wrong)
        {
            return wrong;
        }
        if (PersonReader.Read(text) is not { } person)
        {
            return Refuse("signatoryExpected");
        }
        // « c’est moi »: whoever follows the partnership answers.
        var self = person.IsSelf && context.OwnerName.Length > 1 ? context.OwnerName : null;
        if ((person.Name ?? draft.Part("name") ?? self) is not { } name)
        {
            return new Outcome.Ask("name", new Phrase("askSignatoryName", ("capacity", person.Capacity ?? text)));
        }
        name = TypedText.Clean(name);
        if (CheckLength(name, 2, 160, person.Name is null ? "name" : null) is { } wrongName)
        {
            return wrongName;
        }
        var capacity = draft.Part("capacity") is { } part ? TypedText.Clean(part) : person.Capacity;
        if (capacity is null)
        {
            return new Outcome.Ask("capacity", new Phrase("askCapacity", ("name", name)));
        }
        if (
            context.Answers.List<Signatory>(Fields.PartnerSignatories).FirstOrDefault(s => PersonReader.SamePerson(s.Name, name)) is
            { } same
        )
        {
            return Refuse("samePersonSignsForPartner", ("name", same.Name));
        }
        var delegation = default(string);
        switch (PersonReader.CapacityOf(capacity))
        {
            case SignatoryCapacity.Other:
                return new Outcome.Refused(new Phrase("capacityInvalid"), draft.Part("capacity") is null ? null : "capacity");
            case SignatoryCapacity.Delegate:
                if (draft.Part("delegation") is not { } said)
                {
                    return new Outcome.Ask("delegation", new Phrase("askDelegation"));
                }
                delegation = TypedText.Clean(said);
                if (CheckLength(delegation, 2, 160, "delegation") is { } wrongDelegation)
                {
                    return wrongDelegation;
                }
                break;
        }
        var column = context.Question.Column;
        return Changes.Accept((column, name), (column + "_capacity", capacity), (column + "_delegation", delegation));
    }

    protected override string? InWords(ReadingContext context) =>
        new Agreement(context.Answers).LibrarySignatory is { } signatory ? Items.Describe(signatory, context.Texts) : null;
}
