using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents;

/// <content>The partnerships whose pages are looked at.</content>
public sealed partial class PagesTests
{
    private static AnswerSheet Library { get; } =
        CardSamples.Library.With([
            new(Fields.Owner, "Commune de Valmont-sur-Thouet"),
            new(Fields.OwnerSeat, "1 place de la Mairie, 79100 Valmont-sur-Thouet"),
            new(Fields.OwnerSiret, "217 900 018 00012"),
            new(Fields.DataContact, "dpo@valmont.example"),
            new(Fields.Insurer, "Mutuelle des communes, police 4521"),
        ]);

    /// <summary>The school, with limits of so many characters: what stands above the frames moves with them.</summary>
    private static AnswerSheet School(int more) =>
        CardSamples
            .School()
            .With(AgreementDocumentTests.Whole)
            .With([
                new(Fields.PartnerForm, "publicSchool"),
                new(Fields.PartnerSeat, "3 rue des Tilleuls, 79100 Valmont-sur-Thouet"),
                new(Fields.Places, "Salle du conte de la médiathèque, 30 places"),
                new(Fields.LibraryApproval + "_number", "2025-09-042"),
                .. more == 0
                    ? Array.Empty<KeyValuePair<string, object?>>()
                    : [new(Fields.LibraryLimits, string.Concat(Enumerable.Repeat("Pas d’accueil pendant les vacances. ", more / 36)))],
            ]);

    /// <summary>A network of libraries: five frames.</summary>
    private static AnswerSheet Many() =>
        AgreementDocumentTests
            .OfKind("otherLibrary")
            .With(AgreementDocumentTests.Whole)
            .With([
                new(
                    Fields.PartnerSignatories,
                    AnswerSheet.Write(
                        Enumerable
                            .Range(1, 4)
                            .Select(i => new PartnershipBot.Domain.Agreements.Signatory($"Mme N{i}", $"maire de Ville{i}"))
                            .ToList()
                    )
                ),
            ]);

    private static Partnership Reviewed() =>
        CardSamples.Of(
            School(0)
                .With([
                    new(Fields.SignedOn, "2025-09-12"),
                    new(Fields.EvaluationType, "final"),
                    new(
                        Fields.Measures,
                        AnswerSheet.Write<List<PartnershipBot.Domain.Reviews.Measure>>([
                            new(0, 25),
                            new(1, 4.4m),
                            new(2, 1612),
                            new(3, 9),
                            new(4, 34),
                        ])
                    ),
                    new("evaluation_strengths", "Les familles reviennent le samedi."),
                    new("evaluation_difficulties", "Le trajet en hiver."),
                ]),
            PartnershipStatus.Active
        );
}
