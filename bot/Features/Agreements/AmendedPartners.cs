using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>Partners that join or leave by an amendment: « l’association Lire Ensemble se joint au partenariat ».</summary>
internal static class AmendedPartners
{
    /// <summary>In the place of an answer’s address: a partner that joins, or leaves.</summary>
    private const string Joins = "partners+";
    private const string Leaves = "partners-";

    private static readonly Question Kind = Questions.With(Fields.PartnerKind);

    /// <summary>The adjustment by which a partner joins or leaves, or why it cannot.</summary>
    public static (Adjustment? Moved, Phrase? Why) Read(PartnerMove move, AnswerSheet answers)
    {
        var names = CoPartners.Names(answers);
        if (move.Joins)
        {
            return names.Any(n => TypedText.Fold(n) == TypedText.Fold(move.Name))
                    ? (null, new Phrase("partnerIsThere", ("partner", move.Name)))
                : names.Count > CoPartners.Most ? (null, new Phrase("tooManyPartners"))
                : (
                    new Adjustment(
                        Joins,
                        null,
                        move.Name,
                        new Dictionary<string, object?> { [Fields.CoPartners] = CoPartners.With(answers, Facts(move.Name)) }
                    ),
                    null
                );
        }
        return NamedPartner.Find(move.Name, answers) is not { } partner
                ? (null, new Phrase("leavesWho", ("partners", new Several([.. names]))))
            : !CoPartners.AreSeveral(answers) ? (null, new Phrase("onlyPartner", ("partner", names[0])))
            : (new Adjustment(Leaves, null, names[partner], CoPartners.Without(answers, partner)), null);
    }

    /// <summary>Whether it is not said of which of several partners a point is.</summary>
    /// <param name="name">The point, as it was named.</param>
    public static bool IsOpen(string name, Slot slot, AnswerSheet answers) =>
        slot.Question.IsOfEachPartner && slot.Partner == 0 && CoPartners.AreSeveral(answers) && In(name, answers) is null;

    /// <summary>The partner that is named behind a point, « limites de l’EHPAD », and what stands before it; null when none is.</summary>
    public static (string Point, int Partner)? In(string name, AnswerSheet answers)
    {
        var words = name.Split(' ', '\u00A0');
        for (var cut = 1; cut < words.Length; cut++)
        {
            if (NamedPartner.Find(string.Join(' ', words[cut..]), answers) is { } partner)
            {
                return (string.Join(' ', words[..cut]), partner);
            }
        }
        return null;
    }

    /// <summary>What an adjustment of this kind is called; null for any other.</summary>
    public static string? Label(Adjustment adjustment, Texts texts) =>
        adjustment.Slot switch
        {
            Joins => texts.Say("adjustmentJoins"),
            Leaves => texts.Say("adjustmentLeaves"),
            _ => null,
        };

    /// <summary>What is signed, with those that join.</summary>
    public static AnswerSheet After(AnswerSheet answers) =>
        answers.With(new Decision(answers).Adjustments.Where(a => a.Slot != Leaves).SelectMany(a => a.Changes));

    private static Dictionary<string, object?> Facts(string name)
    {
        var names = new ChoiceNames([
            .. Kind
                .Choices.Where(c => c != "other")
                .Append("otherLibrary")
                .Select(c => ChoiceAnswer.Option(Kind.Id, c, new Texts(Lang.Fr))),
        ]);
        var words = name.Split(' ', '-');
        var kind = Enumerable
            .Range(1, words.Length)
            .Reverse()
            .Select(count => names.Exact(string.Join(' ', words[..count])))
            .OfType<string>()
            .FirstOrDefault();
        var facts = new Dictionary<string, object?> { [Fields.PartnerName] = name };
        if (kind is not null)
        {
            facts[Fields.PartnerKind] = kind;
            facts[Fields.Mode] = kind == "otherLibrary" ? "interLibrary" : "external";
        }
        return facts;
    }
}
