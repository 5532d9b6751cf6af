using PartnershipBot.Domain.Figures;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>What is counted in a year, each figure with what it counts.</summary>
internal static class YearlyCounts
{
    /// <summary>What is counted of partnerships, and how it is said that there was none.</summary>
    private static (string Label, int Number, string? None)[] Counted(YearlyFigures figures) =>
        [
            ("reportActive", figures.Lines.Count, null),
            ("reportNew", figures.New, "reportNoneNew"),
            ("reportRenewed", figures.Renewed, "reportNoneRenewed"),
            ("reportAdjusted", figures.Adjusted, "reportNoneAdjusted"),
            ("reportStopped", figures.Stopped, "reportNoneStopped"),
            ("reportSigned", figures.AgreementsSigned, "reportNoneSigned"),
            ("reportAmendments", figures.AmendmentsSigned, null),
            ("reportExternal", figures.OfMode("external"), "reportNoneExternal"),
            ("reportInterLibrary", figures.OfMode("interLibrary"), "reportNoneInterLibrary"),
        ];

    /// <summary>The figures that are any.</summary>
    public static IEnumerable<(string Label, string Value)> Partnerships(Texts texts, YearlyFigures figures)
    {
        foreach (var (label, number, _) in Counted(figures).Where(c => c.Number > 0))
        {
            yield return (texts.Say(label), texts.Value(number));
        }
        if (figures.Judged > 0)
        {
            yield return (texts.Say("reportMet"), texts.Say("reportMetOf", ("met", figures.Met), ("total", figures.Judged)));
        }
    }

    /// <summary>What there was none of, in one sentence.</summary>
    public static IEnumerable<string> None(Texts texts, YearlyFigures figures)
    {
        List<string> none = [.. Counted(figures).Where(c => c.Number == 0).Select(c => c.None).OfType<string>()];
        if (figures.Totals.Held == 0)
        {
            none.Add("reportNoneHeld");
        }
        if (none.Count > 0)
        {
            yield return texts.Say(
                "reportNone",
                ("year", YearlyReport.Written(figures.Year)),
                ("what", new Together([.. none.Select(key => (object)new Phrase(key))]))
            );
        }
    }

    /// <summary>Sessions, and who came to them.</summary>
    public static IEnumerable<(string Label, string Value)> Audiences(Texts texts, YearlyFigures figures)
    {
        var totals = figures.Totals;
        if (totals.Noted == 0)
        {
            yield break;
        }
        if (totals.Held > 0)
        {
            yield return (texts.Say("sessionsHeld"), texts.Value(totals.Held));
        }
        if (totals.Cancelled > 0)
        {
            yield return (texts.Say("sessionsCancelled"), texts.Value(totals.Cancelled));
        }
        if (totals is { Participants: { } people, AverageParticipants: { } average })
        {
            yield return (
                texts.Say("reportAttendance"),
                texts.Say(totals.IsEstimate ? "participantsAbout" : "participantsInAll", ("number", people), ("average", average))
            );
        }
        if (totals.Loans is { } loans)
        {
            yield return (texts.Say("reportLoans"), texts.Value(loans));
        }
        if (totals.NewRegistrations is { } registrations)
        {
            yield return (texts.Say("reportRegistrations"), texts.Value(registrations));
        }
    }
}
