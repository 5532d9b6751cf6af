using System.Globalization;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Report;

/// <summary>The « Partenariats » section of the library's yearly report (rapport d’activité), from the figures of a year.</summary>
public static class YearlyReport
{
    /// <summary>The report's title.</summary>
    public static string Title(Texts texts, int year) => texts.Say("reportTitle", ("year", Written(year)));

    /// <summary>A year as it is written: without the space of thousands.</summary>
    public static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its sections but the list of partnerships; those with nothing to say are left out.</summary>
    public static IReadOnlyList<Section> Overview(Texts texts, YearlyFigures figures) =>
        [
            .. new[]
            {
                OfFacts(texts, "reportKeyFigures", [.. YearlyCounts.Partnerships(texts, figures)], YearlyCounts.None(texts, figures)),
                OfFacts(texts, "reportAudiences", [.. YearlyCounts.Audiences(texts, figures)]),
                new Section(texts.Say("reportVoices"), [.. Quotes(texts, figures, "evaluation_strengths"), .. Voices(texts, figures)]),
                new Section(texts.Say("reportMeans"), [.. Means(texts, figures)]),
                new Section(texts.Say("reportDifficulties"), [.. Quotes(texts, figures, "evaluation_difficulties")]),
                new Section(texts.Say("reportOutlook"), [.. Outlook(texts, figures)]),
                new Section(texts.Say("reportByKind"), [.. figures.ByKind.Select(k => OfKind(texts, k))]),
            }.Where(s => s.Lines.Count > 0),
        ];

    /// <summary>
    /// A partnership in a line: « École Prévert (École élémentaire), « Lire ensemble » · 25 séances · … · Critères atteints : 3 sur 5 ».
    /// </summary>
    public static string Line(Texts texts, YearlyLine line)
    {
        List<string> parts =
        [
            texts.Say(
                "reportLine",
                ("partner", line.Partner),
                ("kind", string.Join(" + ", line.Kinds.Select(kind => Kind(texts, kind)))),
                ("title", line.Latest.Name)
            ),
            .. Totals(texts, line.Totals),
        ];
        if (line.Judged > 0)
        {
            parts.Add(texts.Say("reviewMetCount", ("met", line.Met), ("total", line.Judged)));
        }
        parts.Add(texts.Say("lineOf", ("label", new Phrase("reportNext")), ("value", Next(line))));
        return string.Join(" · ", parts);
    }

    /// <summary>The whole section as a text to copy or to send.</summary>
    public static Letter Text(Texts texts, YearlyFigures figures)
    {
        var title = Title(texts, figures.Year);
        var overview = Overview(texts, figures);
        var list = new Section(texts.Say("reportList"), [.. figures.Lines.Select(l => Line(texts, l))]);
        IEnumerable<Section> sections = [overview[0], list, .. overview.Skip(1)];
        return new Letter(
            null,
            title,
            string.Join("\n\n", sections.Select(s => $"{s.Heading}\n{string.Join('\n', s.Lines.Select(l => "- " + l))}"))
        );
    }

    private static Section OfFacts(
        Texts texts,
        string heading,
        IReadOnlyList<(string Label, string Value)> facts,
        params IEnumerable<string> rest
    ) =>
        new(texts.Say(heading), [.. facts.Select(f => texts.Say("lineOf", ("label", f.Label), ("value", f.Value))), .. rest])
        {
            Facts = facts,
        };

    private static IEnumerable<string> Means(Texts texts, YearlyFigures figures)
    {
        foreach (var quote in Quotes(texts, figures, "evaluation_actualMeans"))
        {
            yield return quote;
        }
        if (figures.Spent is { } spent)
        {
            yield return texts.Say("lineOf", ("label", new Phrase("reportSpent")), ("value", new Money(spent)));
        }
        if (figures.Support.Count > 0)
        {
            var needs = figures
                .Support.Select(s =>
                    (object)new Phrase("reportNeed", ("need", new ChoiceOf(SessionQuestions.SupportRequest, s.Need)), ("count", s.Count))
                )
                .ToList();
            yield return texts.Say("lineOf", ("label", new Phrase("reportSupport")), ("value", new Several(needs)));
        }
    }

    /// <summary>What the reviews answer to one question, each with its partner; « rien » says nothing.</summary>
    private static IEnumerable<string> Quotes(Texts texts, YearlyFigures figures, string field) =>
        figures
            .Lines.Select(l => (l.Partner, Said: l.Review?.Answers.Text(field)))
            .Where(q => q.Said is not (null or "" or DifficultiesReader.None))
            .Select(q => texts.Say("lineOf", ("label", q.Partner), ("value", q.Said!)));

    private static IEnumerable<string> Voices(Texts texts, YearlyFigures figures) =>
        figures
            .Lines.Where(l => l.Review?.Answers.Has("evaluation_partnerFeedback") == true)
            .Select(l =>
                texts.Say("reportVoice", ("partner", l.Partner), ("words", l.Review!.Answers.Text("evaluation_partnerFeedback") ?? ""))
            );

    private static IEnumerable<string> Outlook(Texts texts, YearlyFigures figures)
    {
        var close = new DateOnly(figures.Year, 12, 31);
        return figures.Outlook.Select(p =>
            texts.Say(
                p.Status == PartnershipStatus.DecisionDue ? "reportToDecide"
                    : p.Agreement.PeriodOn(close)?.RenewsItself == true ? "reportRenewsItself"
                    : "reportEnds",
                ("title", p.Name),
                ("date", p.Agreement.EndOn(close)!.Value)
            )
        );
    }

    private static string OfKind(Texts texts, KindFigures kind) =>
        string.Join(
            " · ",
            [
                texts.Say("lineOf", ("label", Kind(texts, kind.Kind)), ("value", Count(texts, "partnerships", kind.Partnerships))),
                .. Totals(texts, kind.Totals),
            ]
        );

    private static IEnumerable<string> Totals(Texts texts, SessionTotals totals)
    {
        if (totals.Noted == 0)
        {
            yield break;
        }
        yield return Count(texts, "reportSessions", totals.Held);
        if (totals.Participants is { } people)
        {
            yield return Count(texts, totals.IsEstimate ? "reportAboutAttendances" : "reportAttendances", people);
        }
        if (totals.Loans is { } loans)
        {
            yield return Count(texts, "loans", loans);
        }
        if (totals.NewRegistrations is { } registrations)
        {
            yield return Count(texts, "registrations", registrations);
        }
    }

    private static object Next(YearlyLine line) =>
        line.Decided switch
        {
            null => new Phrase($"status{line.Latest.Status}"),
            { Outcome: Decision.Renew, IsNewCycle: false } => new Phrase("decisionRenewMidTerm"),
            var decided => new ChoiceOf(DecisionQuestions.Outcome, decided.Outcome),
        };

    internal static string Kind(Texts texts, string kind) =>
        kind.Length > 0 ? texts.Choice(ContactQuestions.PartnerKind, kind) : texts.Say("reportNoKind");

    /// <summary>« 1 séance », « 25 séances »; in French zero is singular too.</summary>
    private static string Count(Texts texts, string key, int count) =>
        texts.Say(key + (count == 1 || (count == 0 && texts.Lang == Lang.Fr) ? "One" : "Many"), ("count", count));
}
