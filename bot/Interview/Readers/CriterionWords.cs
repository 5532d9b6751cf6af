using PartnershipBot.Domain.Reviews;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Readers;

/// <summary>Criteria and their figures in words.</summary>
public static class CriterionWords
{
    private static readonly string[] Invariable =
    [
        "mois",
        "fois",
        "temps",
        "avis",
        "pays",
        "repas",
        "cours",
        "concours",
        "accès",
        "succès",
        "dans",
    ];

    /// <summary>« Séances tenues : au moins 27 séances (carnet de séances) ».</summary>
    public static string Describe(Criterion criterion, Texts texts) =>
        criterion.Target is not null
            ? texts.Say(
                criterion.Direction == Direction.AtMost ? "criterionAtMost" : "criterionAtLeast",
                ("indicator", criterion.Indicator),
                ("target", DescribeTarget(criterion, texts)),
                ("source", criterion.Source)
            )
            : texts.Say(
                "criterionText",
                ("indicator", criterion.Indicator),
                ("target", criterion.ExpectedText ?? ""),
                ("source", criterion.Source)
            );

    /// <summary>« au moins 27 séances », « au plus 3 annulations », or what is expected in words.</summary>
    public static string? Aim(Criterion criterion, Texts texts) =>
        criterion.Target is null
            ? criterion.ExpectedText
            : texts.Say(
                criterion.Direction == Direction.AtMost ? "targetAtMost" : "targetAtLeast",
                ("target", DescribeTarget(criterion, texts))
            );

    /// <summary>« 27 séances », « 4/5 », or nothing for a criterion without a figure.</summary>
    public static string DescribeTarget(Criterion criterion, Texts texts) =>
        criterion.Target is { } target ? WithUnit(target, criterion.Unit, texts) : "";

    /// <summary>« 25 séances », « 4,7/5 ».</summary>
    public static string WithUnit(decimal value, string? unit, Texts texts) =>
        unit switch
        {
            null or "" => texts.Value(value),
            ['/', ..] => texts.Value(value) + unit,
            _ => $"{texts.Value(value)}\u00A0{(texts.Lang == Lang.Fr && Math.Abs(value) < 2 ? One(unit) : unit)}",
        };

    /// <summary>A unit of which there is one: « séance », « inscription individuelle »; « mois » and « fois » stay.</summary>
    private static string One(string unit) =>
        string.Join(
            ' ',
            unit.Split(' ').Select(word => word.Length > 3 && word[^1] == 's' && !Invariable.Contains(word) ? word[..^1] : word)
        );
}
