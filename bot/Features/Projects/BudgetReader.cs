using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Projects;

/// <summary>What each side pays, in euros.</summary>
public sealed class BudgetReader : AnswerReader
{
    private const decimal Most = 1_000_000;
    private const int LongestComment = 200;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var reading = MoneyReader.Read(text, context.Texts.Lang);
        if (context.Slot.Partner > 0)
        {
            return OfPartner(reading, Increment.Sign(text), draft, context);
        }
        if (Increment.Sign(text) is { } sign)
        {
            return Changed(reading, sign, text, draft, context);
        }
        switch (reading)
        {
            case MoneyReading.None { Left.Length: 0 }:
                return Accept(0, 0, "", context);
            case MoneyReading.None:
                return Confirm(0, 0, reading.Left, draft, context);
            case MoneyReading.One(var amount):
                if (draft.Part("whose") is not { } whose)
                {
                    return new Outcome.Ask(
                        "whose",
                        new Phrase("moneyWhose", ("amount", new Money(amount))),
                        [new("sideLibrary"), new("sidePartner"), new("sideBoth")]
                    );
                }
                return SideReader.Read(whose) switch
                {
                    Side.Library => Confirm(amount, 0, reading.Left, draft, context),
                    Side.Partner => Confirm(0, amount, reading.Left, draft, context),
                    Side.Both => Confirm(amount, amount, reading.Left, draft, context),
                    _ => new Outcome.Refused(new Phrase("sideExpected"), "whose"),
                };
            case MoneyReading.Two(var library, var partner):
                return Confirm(library, partner, reading.Left, draft, context);
            case MoneyReading.LibraryOnly(var library):
                return Confirm(library, 0, reading.Left, draft, context);
            case MoneyReading.PartnerOnly(var partner):
                return Confirm(0, partner, reading.Left, draft, context);
            case MoneyReading.SeveralScopes(var amounts):
                return Refuse("moneySeveralScopes", ("amounts", new Several([.. amounts.Select(a => new Money(a))])));
            default:
                return Refuse("moneyNotUnderstood");
        }
    }

    /// <summary>What one more partner pays: whose it is goes without saying.</summary>
    private static Outcome OfPartner(MoneyReading reading, int? sign, Draft draft, ReadingContext context)
    {
        decimal? said = reading switch
        {
            MoneyReading.None => 0,
            MoneyReading.One(var amount) => amount,
            MoneyReading.PartnerOnly(var amount) => amount,
            _ => null,
        };
        if (said is not { } partner)
        {
            return reading is MoneyReading.SeveralScopes(var amounts)
                ? Refuse("moneySeveralScopes", ("amounts", new Several([.. amounts.Select(a => new Money(a))])))
                : Refuse("moneyNotUnderstood");
        }
        partner = sign is { } change ? (new Project(context.Answers).PartnerBudget ?? 0) + (change * partner) : partner;
        if (partner is < 0 or > Most)
        {
            return Refuse("moneyOutOfRange", ("max", new Money(Most)));
        }
        if (CheckLength(reading.Left, 0, LongestComment) is { } wrong)
        {
            return wrong;
        }
        return reading.Left.Length > 0 && draft.IsConfirmed("amounts") != true
            ? new Outcome.Confirm("amounts", new Phrase("interpretedAmountWith", ("amount", new Money(partner)), ("comment", reading.Left)))
            : Granted(partner, OfPartner(partner, reading.Left, context), context);
    }

    private static Dictionary<string, object?> OfPartner(decimal partner, string comment, ReadingContext context) =>
        Changes.Of(
            (context.Question.Column, partner == 0 ? "none" : "given"),
            (context.Question.Column + "_comment", comment.Length == 0 ? null : comment),
            (Fields.PartnerBudget, (double)partner)
        );

    /// <summary>« 100 € de plus pour nous » counts from the amounts that are there.</summary>
    private static Outcome Changed(MoneyReading reading, int sign, string text, Draft draft, ReadingContext context)
    {
        var project = new Project(context.Answers);
        if (!context.Answers.Has(context.Question.Column))
        {
            return Refuse("countIsRate", ("said", DateAnswer.Short(text)));
        }
        var (library, partner) = (project.LibraryBudget ?? 0, project.PartnerBudget ?? 0);
        return reading switch
        {
            MoneyReading.Two(var ours, var theirs) => Confirm(
                library + (sign * ours),
                partner + (sign * theirs),
                reading.Left,
                draft,
                context
            ),
            MoneyReading.LibraryOnly(var ours) => Confirm(library + (sign * ours), partner, reading.Left, draft, context),
            MoneyReading.PartnerOnly(var theirs) => Confirm(library, partner + (sign * theirs), reading.Left, draft, context),
            _ => Refuse("moneyChangeWhose", ("said", DateAnswer.Short(text))),
        };
    }

    private static Outcome Confirm(decimal library, decimal partner, string comment, Draft draft, ReadingContext context)
    {
        if (library is < 0 or > Most || partner is < 0 or > Most)
        {
            return Refuse("moneyOutOfRange", ("max", new Money(Most)));
        }
        if (CheckLength(comment, 0, LongestComment) is { } wrong)
        {
            return wrong;
        }
        var (ours, theirs) = (("libraryAmount", (object)new Money(library)), ("partnerAmount", (object)new Money(partner)));
        return draft.IsConfirmed("amounts") == true
            ? Accept(library, partner, comment, context)
            : new Outcome.Confirm(
                "amounts",
                comment.Length == 0
                    ? new Phrase("interpretedAmounts", ours, theirs)
                    : new Phrase("interpretedAmountsWith", ours, theirs, ("comment", comment))
            );
    }

    private static Outcome.Accepted Accept(decimal library, decimal partner, string comment, ReadingContext context)
    {
        var changes = Changes.Of(
            (context.Question.Column, library + partner == 0 ? "none" : "given"),
            (context.Question.Column + "_comment", comment.Length == 0 ? null : comment),
            (Fields.LibraryBudget, (double)library),
            (Fields.PartnerBudget, (double)partner)
        );
        return Granted(library + partner, changes, context);
    }

    /// <summary>An association may ask for a grant: a contribution calls for the notice about its commitments.</summary>
    private static Outcome.Accepted Granted(decimal amount, Dictionary<string, object?> changes, ReadingContext context) =>
        amount > 0 && PartnerKinds.Associations.Contains(context.Answers.Text(Fields.PartnerKind))
            ? new Outcome.Accepted(changes, new Phrase("agreementGrantNotice"))
            : new Outcome.Accepted(changes);

    protected override string? InWords(ReadingContext context)
    {
        var project = new Project(context.Answers);
        if (!context.Answers.Has(context.Question.Column))
        {
            return null;
        }
        var value =
            context.Slot.Partner > 0
                ? project.PartnerBudget is > 0
                    ? context.Texts.Value(new Money(project.PartnerBudget.Value))
                    : context.Texts.Say("budgetNone")
                : project.LibraryBudget is > 0 || project.PartnerBudget is > 0
                    ? context.Texts.Say(
                        "budgetValue",
                        ("library", new Money(project.LibraryBudget ?? 0)),
                        ("partner", new Money(project.PartnerBudget ?? 0))
                    )
                    : context.Texts.Say("budgetNone");
        return context.Answers.Text(context.Question.Column + "_comment") is { } comment
            ? context.Texts.Say("valueInBrackets", ("value", value), ("comment", comment))
            : value;
    }
}
