using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Interview;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Tests.Features.Decisions;

/// <summary>An amendment keeps what it does not name.</summary>
public sealed class AmendmentKeepsTests
{
    [Fact]
    public void What_is_added_to_a_list_stands_behind_what_is_there()
    {
        var school = CardSamples.School();
        var before = JsonNode.Parse(school.Text(Fields.LibraryMeans)!)!.AsArray();
        var context = Clause.Context("DC5", "") with { Answers = school };
        var label = context.Texts.Label("PJ8");
        var accepted = context
            .Question.Reader.Read(new Draft($"{label} : ajouter 20 livres en gros caractères", Clause.Today), context)
            .ShouldBeOfType<Outcome.Accepted>();
        var changed = AnswerSheet
            .Of([new(Fields.Adjustments, accepted.Changes[Fields.Adjustments]!)])
            .List<Adjustment>(Fields.Adjustments)
            .ShouldHaveSingleItem()
            .Changes.ToDictionary();
        var after = JsonNode.Parse((string)changed[Fields.LibraryMeans]!)!.AsArray();
        after.Count.ShouldBe(before.Count + 1);
        after.Take(before.Count).Select(n => n!.ToJsonString(null)).ShouldBe(before.Select(n => n!.ToJsonString(null)));
        after[^1]!.ToJsonString(null).ShouldContain("20");
    }

    [Theory]
    [InlineData("retirer le goûter", "accueil;prêt de livres;spectacle")]
    [InlineData("supprimer le 2", "accueil;goûter;spectacle")]
    [InlineData("on enlève le prêt et le spectacle", "accueil;goûter")]
    [InlineData("plus de goûter", "accueil;prêt de livres;spectacle")]
    [InlineData("une exposition au lieu du goûter", "accueil;prêt de livres;une exposition;spectacle")]
    [InlineData("remplacer le goûter par une exposition", "accueil;prêt de livres;une exposition;spectacle")]
    [InlineData("ajouter une exposition", "accueil;prêt de livres;goûter;spectacle;une exposition")]
    [InlineData("plus une exposition", "accueil;prêt de livres;goûter;spectacle;une exposition")]
    [InlineData("20 livres de plus", "accueil;prêt de livres;goûter;spectacle;20 livres")]
    [InlineData("+ 20 livres", "accueil;prêt de livres;goûter;spectacle;20 livres")]
    [InlineData("20 livres supplémentaires en gros caractères", "accueil;prêt de livres;goûter;spectacle;20 livres en gros caractères")]
    [InlineData("renoncer au spectacle", "accueil;prêt de livres;goûter")]
    [InlineData("retirer la ligne 3", "accueil;prêt de livres;spectacle")]
    [InlineData("remove item 3", "accueil;prêt de livres;spectacle")]
    public void What_a_line_does_not_name_stays_in_the_list(string change, string expected)
    {
        string[] means = ["accueil", "prêt de livres", "goûter", "spectacle"];
        Means(change, means).ShouldBeOfType<Outcome.Accepted>();
        var accepted = (Outcome.Accepted)Means(change, means);
        var changed = AnswerSheet
            .Of([new(Fields.Adjustments, accepted.Changes[Fields.Adjustments]!)])
            .List<Adjustment>(Fields.Adjustments)
            .ShouldHaveSingleItem();
        var list = (string)changed.Changes.ToDictionary()[Fields.LibraryMeans]!;
        string.Join(';', JsonNode.Parse(list)!.AsArray().Select(n => (string)n!["text"]!)).ShouldBe(expected);
        changed.Before.ShouldBe(string.Join('\n', means));
    }

    [Theory]
    [InlineData("retirer la navette", "adjustmentNotThere")]
    [InlineData("plus de livres", "adjustmentRelative")]
    [InlineData("davantage de séances", "adjustmentRelative")]
    [InlineData("more books", "adjustmentRelative")]
    [InlineData("retirer le 9", "adjustmentNotThere")]
    [InlineData("retirer l’accueil, le prêt, le goûter et le spectacle", "adjustmentEmpties")]
    public void What_is_not_there_or_would_leave_nothing_is_told(string change, string why) =>
        Means(change, "accueil", "prêt de livres", "goûter", "spectacle").ShouldBeOfType<Outcome.Refused>().Why.Key.ShouldBe(why);

    private static Outcome Means(string change, params string[] means)
    {
        var school = CardSamples.School().With([new(Fields.LibraryMeans, AnswerSheet.Write(means.Select(CommitmentReader.Read).ToList()))]);
        var context = Clause.Context("DC5", "") with { Answers = school };
        return context.Question.Reader.Read(new Draft($"{context.Texts.Label("PJ8")} : {change}", Clause.Today), context);
    }
}
