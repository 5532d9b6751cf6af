using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>The figures of a year as a workbook, to be counted on: what they add up to, the partnerships, the sessions.</summary>
internal static class YearlySheets
{
    private const string Kind = "Rapport";

    public static NamedFile Of(int year, IReadOnlyList<YearRecord> records)
    {
        var texts = new Texts(Lang.Fr);
        var figures = YearlyFigures.Of(year, records);
        return new NamedFile(
            FileNames.Of(Kind, [YearlyReport.Written(year)], "xlsx"),
            SheetFile.ContentType,
            SheetFile.Write([Overview(figures), Partnerships(figures, texts), Sessions(year, records)])
        );
    }

    private static Sheet Overview(YearlyFigures figures) =>
        new(
            "Synthèse",
            ["Chiffre", $"Année {YearlyReport.Written(figures.Year)}"],
            [
                ["Partenariats", figures.Lines.Count],
                ["Nouveaux", figures.New],
                ["Renouvelés", figures.Renewed],
                ["Ajustés par avenant", figures.Adjusted],
                ["Arrêtés", figures.Stopped],
                ["Conventions signées", figures.AgreementsSigned],
                ["Avenants signés", figures.AmendmentsSigned],
                ["Séances tenues", figures.Totals.Held],
                ["Séances annulées", figures.Totals.Cancelled],
                ["Participations", figures.Totals.Participants],
                ["Prêts", figures.Totals.Loans],
                ["Nouvelles inscriptions", figures.Totals.NewRegistrations],
                ["Critères atteints", figures.Met],
                ["Critères mesurés", figures.Judged],
                ["Dépenses (euros)", figures.Spent],
            ]
        );

    private static Sheet Partnerships(YearlyFigures figures, Texts texts) =>
        new(
            "Partenariats",
            [
                "Partenaire",
                "Nature",
                "Commune",
                "Projet",
                "Signée le",
                "Début",
                "Fin",
                "Séances tenues",
                "Séances annulées",
                "Participations",
                "Prêts",
                "Nouvelles inscriptions",
                "Critères atteints",
                "Critères mesurés",
            ],
            [
                .. figures.Lines.Select(l =>
                    (IReadOnlyList<object?>)
                        [
                            l.Partner,
                            l.Kind is null ? null : string.Join(" + ", l.Kinds.Select(kind => YearlyReport.Kind(texts, kind))),
                            string.Join(" + ", l.Latest.OfPartners(Fields.Municipality)) is { Length: > 0 } places ? places : null,
                            l.Latest.Name,
                            l.Latest.Agreement.SignedOn,
                            l.Latest.Agreement.Start,
                            l.Latest.Agreement.End,
                            l.Totals.Held,
                            l.Totals.Cancelled,
                            l.Totals.Participants,
                            l.Totals.Loans,
                            l.Totals.NewRegistrations,
                            l.Met,
                            l.Judged,
                        ]
                ),
            ]
        );

    private static Sheet Sessions(int year, IReadOnlyList<YearRecord> records) =>
        new(
            "Séances",
            ["Date", "Partenaire", "Projet", "Tenue", "Participants", "Estimation", "Prêts", "Nouvelles inscriptions"],
            [
                .. records
                    .SelectMany(r => r.Sessions.Select(s => (Record: r, Session: s)))
                    .Where(s => s.Session.Day.Year == year)
                    .OrderBy(s => s.Session.Day)
                    .Select(s =>
                        (IReadOnlyList<object?>)
                            [
                                s.Session.Day,
                                string.Join(" + ", s.Record.Partnership.OfPartners(Fields.PartnerName)),
                                s.Record.Partnership.Name,
                                s.Session.Outcome switch
                                {
                                    SessionOutcome.Held => "Tenue",
                                    SessionOutcome.Moved => "Déplacée",
                                    _ => "Annulée",
                                },
                                s.Session.Participants,
                                s.Session.IsEstimate ? "oui" : "non",
                                s.Session.Loans,
                                s.Session.NewRegistrations,
                            ]
                    ),
            ]
        );
}
