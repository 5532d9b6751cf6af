using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>How the items of the three lists are read: actions, means, signatories.</summary>
internal static class Items
{
    /// <summary>A network has as many as its communes.</summary>
    private const int MostSignatories = 40;
    private const string OwnersPart = "owners";
    private const int NameMin = 2;
    private const int NameMax = 160;

    public static AnswerReader Actions() => new ListAnswerReader<PlannedAction>(15, 4, 200, Action, Describe, before: Owners);

    public static AnswerReader LibraryMeans() => new ListAnswerReader<Commitment>(10, 3, 200, Means, Describe);

    public static AnswerReader PartnerMeans() => new ListAnswerReader<Commitment>(10, 3, 200, Means, Describe, none: NoPartnerMeans);

    public static AnswerReader Signatories() =>
        new ListAnswerReader<Signatory>(MostSignatories, 2, 160, PartnerSignatory, Describe, commasPart: false, part: PersonReader.Split);

    /// <param name="answers">The partnership, whose partners may be several.</param>
    public static string Describe(PlannedAction action, AnswerSheet answers, Texts texts) =>
        texts.Say("actionValue", ("label", action.Label), ("owner", Bearer.Words(action, answers, texts)));

    private static string Describe(PlannedAction action, ReadingContext context) => Describe(action, context.Answers, context.Texts);

    private static string Describe(Commitment means, ReadingContext context) => means.Text;

    private static string Describe(Signatory signatory, ReadingContext context) => Describe(signatory, context.Texts);

    public static string Describe(Signatory signatory, Texts texts) =>
        signatory.Capacity is { } capacity ? texts.Say("signatoryValue", ("name", signatory.Name), ("capacity", capacity)) : signatory.Name;

    private static (PlannedAction?, Outcome?) Action(string item, int number, Draft draft, ReadingContext context)
    {
        var (label, bearer) = Bearer.In(item, context.Answers);
        if (bearer is not null)
        {
            return (bearer.Bears(label), null);
        }
        var part = $"owner{number}";
        if (draft.Part(part) is not { } said)
        {
            return (
                null,
                new Outcome.Ask(
                    part,
                    new Phrase(
                        CoPartners.AreSeveral(context.Answers) ? "askActionBearer" : "askActionOwner",
                        ("action", DateAnswer.Short(label))
                    ),
                    Bearer.Choices(context.Answers)
                )
            );
        }
        return Bearer.Read(said, context.Answers) is { } named
            ? (named.Bears(label), null)
            : (null, new Outcome.Refused(Bearer.Expected(context.Answers), part));
    }

    /// <summary>Several actions without an owner: one question for all of them.</summary>
    private static (Draft, Outcome?) Owners(IReadOnlyList<string> items, Draft draft, ReadingContext context)
    {
        var answers = context.Answers;
        if (items.FirstOrDefault(item => OwnerPhrase.Read(item) is not null) is { } side)
        {
            // « les deux » says who, not what.
            return (draft, new Outcome.Refused(new Phrase("sideIsNoAction", ("said", side))));
        }
        var open = items
            .Select((item, number) => (Action: Bearer.In(item, answers), Number: number))
            .Where(a => a.Action.Bearer is null)
            .ToList();
        if (open.Count < 2 || draft.FromForm)
        {
            return (draft, null);
        }
        if (draft.Part(OwnersPart) is not { } said)
        {
            return (
                draft,
                new Outcome.Ask(
                    OwnersPart,
                    new Phrase(
                        CoPartners.AreSeveral(answers) ? "askActionBearers" : "askActionOwners",
                        ("actions", string.Join(" · ", open.Select(a => DateAnswer.Short(a.Action.Label))))
                    ),
                    Bearer.Choices(answers)
                )
            );
        }
        var parts = said.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != open.Count)
        {
            parts = [.. Enumerable.Repeat(said, open.Count)];
        }
        return parts.Any(p => Bearer.Read(p, answers) is null)
            ? (draft, new Outcome.Refused(Bearer.Expected(answers), OwnersPart))
            : (draft with { Parts = draft.Parts.SetItems(open.Select((a, i) => KeyValuePair.Create($"owner{a.Number}", parts[i]))) }, null);
    }

    private static (Commitment?, Outcome?) Means(string item, int number, Draft draft, ReadingContext context) =>
        (CommitmentReader.Read(item), null);

    private static Outcome NoPartnerMeans(Draft draft) =>
        draft.IsConfirmed("noMeans") == true
            ? new Outcome.Accepted(new Dictionary<string, object?>())
            : new Outcome.Confirm("noMeans", new Phrase("confirmNoPartnerMeans"));

    private static (Signatory?, Outcome?) PartnerSignatory(string item, int number, Draft draft, ReadingContext context)
    {
        if (PersonReader.Read(item) is not { } person)
        {
            return (null, new Outcome.Refused(new Phrase("signatoryExpected")));
        }
        if (person.Name is not { } name)
        {
            // « le maire » : a capacity without a name.
            var namePart = $"name{number}";
            if (draft.Part(namePart) is not { } named)
            {
                return (null, new Outcome.Ask(namePart, new Phrase("askSignatoryName", ("capacity", person.Capacity ?? item))));
            }
            name = TypedText.Clean(named);
            if (AnswerReader.CheckLength(name, NameMin, NameMax, namePart) is { } wrongName)
            {
                return (null, wrongName);
            }
        }
        if (context.Answers.Text(Fields.LibrarySignatory) is { } library && PersonReader.SamePerson(library, name))
        {
            return (null, new Outcome.Refused(new Phrase("samePersonSigns", ("name", library))));
        }
        if (person.IsVisa || person.Capacity is not null)
        {
            return (new Signatory(name, person.Capacity), null);
        }
        var part = $"capacity{number}";
        if (draft.Part(part) is not { } said)
        {
            return (null, new Outcome.Ask(part, new Phrase("askCapacity", ("name", name))));
        }
        var capacity = TypedText.Clean(said);
        return AnswerReader.CheckLength(capacity, NameMin, NameMax, part) is { } wrong
            ? (null, wrong)
            : (new Signatory(name, capacity), null);
    }
}
