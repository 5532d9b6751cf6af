using System.Security.Cryptography;
using System.Text;
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
    private static readonly Question Kind = Questions.With(Fields.PartnerKind);

    /// <summary>The adjustment by which a partner joins or leaves, or why it cannot.</summary>
    /// <param name="known">The library’s list of partners: whoever joins from it keeps its sheet.</param>
    public static (Adjustment? Moved, Phrase? Why) Read(PartnerMove move, AnswerSheet answers, IReadOnlyList<KnownPartner> known)
    {
        var names = CoPartners.Names(answers);
        if (move.Joins)
        {
            var facts = Facts(move.Name, answers, known);
            return names.Any(n => TypedText.Fold(n) == TypedText.Fold(move.Name))
                ? (null, new Phrase("partnerIsThere", ("partner", move.Name)))
                : (new Adjustment(Adjustment.Joins, null, move.Name, facts) { Partner = (string)facts[Fields.PartnerId]! }, null);
        }
        if (NamedPartner.Find(move.Name, answers) is not { } partner)
        {
            return (null, new Phrase("leavesWho", ("partners", new Several([.. names]))));
        }
        if (!CoPartners.AreSeveral(answers))
        {
            return (null, new Phrase("onlyPartner", ("partner", names[0])));
        }
        var left = CoPartners.View(answers, partner);
        var id = left.Text(Fields.PartnerId);
        return (
            new Adjustment(
                Adjustment.Leaves,
                null,
                left.Text(Fields.PartnerName) ?? move.Name,
                id is null ? CoPartners.Without(answers, partner) : new Dictionary<string, object?>()
            )
            {
                Partner = id,
            },
            null
        );
    }

    /// <summary>
    /// The adjustment that changes an answer: of one of several partners it names the partner, so that it finds it again wherever it
    /// stands when the amendment is signed.
    /// </summary>
    /// <param name="before">The answer that is signed, in words; null where there was none.</param>
    /// <param name="changes">What changes in the sheet as the partner of the place sees it.</param>
    public static Adjustment Changed(Slot slot, AnswerSheet answers, string? before, IReadOnlyDictionary<string, object?> changes)
    {
        var several = CoPartners.AreSeveral(answers);
        var id = several && slot.Question.IsOfEachPartner ? CoPartners.View(answers, slot.Partner).Text(Fields.PartnerId) : null;
        return new Adjustment(slot.ToString(), before, "", id is null ? CoPartners.Changes(answers, slot.Partner, changes) : changes)
        {
            Partner = id,
            Order = several && changes.ContainsKey(Fields.Actions) ? AmendedSheet.Order(answers) : null,
        };
    }

    /// <summary>The place of the answer that an adjustment changes, in the sheet with those that join; null where it is no answer.</summary>
    public static Slot? PlaceOf(Adjustment adjustment, AnswerSheet after) =>
        Slot.Parse(adjustment.Slot) is not { } slot ? null
        : adjustment.Partner is null ? slot
        : slot with { Partner = CoPartners.PlaceOf(after, adjustment.Partner) ?? slot.Partner };

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
            Adjustment.Joins => texts.Say("adjustmentJoins"),
            Adjustment.Leaves => texts.Say("adjustmentLeaves"),
            _ => null,
        };

    /// <summary>What is signed, with those that join.</summary>
    public static AnswerSheet After(AnswerSheet answers) =>
        AmendedSheet.After(answers, new Decision(answers).Adjustments.Where(a => a.Slot != Adjustment.Leaves));

    private static Dictionary<string, object?> Facts(string name, AnswerSheet answers, IReadOnlyList<KnownPartner> known)
    {
        if (known.FirstOrDefault(p => TypedText.Fold(p.Name) == TypedText.Fold(name)) is { } listed)
        {
            return listed.Known();
        }
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
        var facts = new Dictionary<string, object?> { [Fields.PartnerName] = name, [Fields.PartnerId] = IdOf(name, answers) };
        if (kind is not null)
        {
            facts[Fields.PartnerKind] = kind;
            facts[Fields.Mode] = kind == "otherLibrary" ? "interLibrary" : "external";
        }
        return facts;
    }

    /// <summary>The id of a partner that is in no list yet: the same however often the line is read.</summary>
    private static string IdOf(string name, AnswerSheet answers) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes($"{answers.Text(Fields.PartnerId)}|{new Agreement(answers).Amendments}|{TypedText.Fold(name)}")
            )[..16]
        );
}
