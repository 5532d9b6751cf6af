using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>What each side pays, in euros.</summary>
public sealed class BudgetReader : AnswerReader
{
    private const decimal Most = 1_000_000;

    /// <summary>Kinds whose members may ask for a grant: a contribution calls for the notice about their commitments.</summary>
    private static readonly string[] Associations =
        ["culturalAssociation", "sportsAssociation", "seniorClub", "teenClub", "festivalCommittee"];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        switch (MoneyReader.Read(text, context.Texts.Lang))
        {
            case MoneyReading.None:
                return Accept(0, 0, context);
            case MoneyReading.One(var amount):
                if (draft.Part("whose") is not { } whose)
                {
                    return new Outcome.Ask(
                        "whose",
                        new Phrase("moneyWhose", ("amount", new Money(amount))),
                        [new("sideLibrary"), new("sidePartner"), new("sideBoth")]);
                }
                return SideReader.Read(whose) switch
                {
                    Side.Library => Confirm(amount, 0, draft, context),
                    Side.Partner => Confirm(0, amount, draft, context),
                    Side.Both => Confirm(amount, amount, draft, context),
                    _ => new Outcome.Refused(new Phrase("sideExpected"), "whose"),
                };
            case MoneyReading.Two(var library, var partner):
                return Confirm(library, partner, draft, context);
            case MoneyReading.LibraryOnly(var library):
                return Confirm(library, 0, draft, context);
            case MoneyReading.PartnerOnly(var partner):
                return Confirm(0, partner, draft, context);
            default:
                return Refuse("moneyNotUnderstood");
        }
    }

    private static Outcome Confirm(decimal library, decimal partner, Draft draft, ReadingContext context) =>
        library is < 0 or > Most || partner is < 0 or > Most ? Refuse("moneyOutOfRange", ("max", new Money(Most)))
        : draft.IsConfirmed("amounts") == true ? Accept(library, partner, context)
        : new Outcome.Confirm(
            "amounts",
            new Phrase("interpretedAmounts", ("libraryAmount", new Money(library)), ("partnerAmount", new Money(partner))));

    private static Outcome.Accepted Accept(decimal library, decimal partner, ReadingContext context)
    {
        var changes = Changes.Of(
            (context.Question.Column, library + partner == 0 ? "none" : "given"),
            (Fields.LibraryBudget, (double)library),
            (Fields.PartnerBudget, (double)partner));
        return library + partner > 0 && Associations.Contains(context.Answers.Text(Fields.PartnerKind))
            ? new Outcome.Accepted(changes, new Phrase("agreementGrantNotice"))
            : new Outcome.Accepted(changes);
    }

    public override string? Describe(ReadingContext context)
    {
        var project = new Project(context.Answers);
        return !context.Answers.Has(context.Question.Column) ? null
            : project.LibraryBudget is > 0 || project.PartnerBudget is > 0
                ? context.Texts.Say(
                    "budgetValue",
                    ("library", new Money(project.LibraryBudget ?? 0)),
                    ("partner", new Money(project.PartnerBudget ?? 0)))
                : context.Texts.Say("budgetNone");
    }
}
