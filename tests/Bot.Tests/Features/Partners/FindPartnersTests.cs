using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Partners;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Features.Exchanges;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>« Dressez une liste de vos partenaires possibles »: the guide's kinds, asked one by one.</summary>
public sealed class FindPartnersTests
{
    [Fact]
    public async Task The_kinds_of_which_nobody_is_known_are_asked_one_by_one_and_who_is_named_is_added()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.PutAsync(RowKeys.Settings, new Dictionary<string, object> { [Fields.LibraryMunicipality] = "Valmont" });
        // The school and the care home are in the list: the walk begins behind them.
        await talk.SaysAsync("quels partenaires pourrions-nous contacter ?", "Y a-t-il un collège à Valmont");
        await talk.SaysAsync("oui", "Comment s’appelle");
        await talk.SaysAsync("collège Jules-Ferry", "Y a-t-il un lycée à Valmont");
        await talk.SaysAsync("non", "Y a-t-il un centre culturel à Valmont");
        await talk.SaysAsync("passer", "Y a-t-il une crèche");
        await talk.SaysAsync("la crèche Les Lutins, le relais petite enfance", "Y a-t-il un hôpital");
        await talk.SaysAsync("plus tard", "3 partenaires possibles de plus");
        var added = (await talk.RowsAsync(RowKeys.Partners)).Where(r => r.RowKey.Length > 20).Select(r => r.Columns).ToList();
        added
            .Select(c => c[Fields.PartnerName])
            .ShouldBe(["Collège Jules-Ferry", "Crèche Les Lutins", "Relais petite enfance"], ignoreOrder: true);
        added.ShouldAllBe(c => (string)c[Fields.Municipality] == "Valmont");
        (await talk.RowsAsync(RowKeys.Partnerships)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("oui, l’école Jean-Macé", "École Jean-Macé", "primarySchool")]
    [InlineData("oui il y a le collège Jules-Ferry", "Collège Jules-Ferry", "middleSchool")]
    [InlineData("une crèche, Les Lutins", "Crèche Les Lutins", "earlyChildhood")]
    [InlineData("Jules-Ferry", "Jules-Ferry", "middleSchool")]
    public async Task Who_is_named_is_named_without_what_stands_before_and_is_of_the_kind_that_it_says(
        string said,
        string name,
        string kind
    )
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.SaysAsync("quels partenaires pourrions-nous contacter ?", "Y a-t-il un collège");
        await talk.SaysAsync([said]);
        var added = (await talk.RowsAsync(RowKeys.Partners)).Where(r => r.RowKey.Length > 20).Select(r => r.Columns).Single();
        (added[Fields.PartnerName], added[Fields.PartnerKind]).ShouldBe((name, (object)kind));
    }

    [Theory]
    [InlineData("Le Pin", "Y a-t-il un collège au Pin\u202f?", "in Le Pin?")]
    [InlineData("Les Herbiers", "Y a-t-il un collège aux Herbiers\u202f?", "in Les Herbiers?")]
    [InlineData("Valmont", "Y a-t-il un collège à Valmont\u202f?", "in Valmont?")]
    public async Task The_town_is_named_as_one_says_it(string town, string french, string english)
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.PutAsync(RowKeys.Settings, new Dictionary<string, object> { [Fields.LibraryMunicipality] = town });
        await talk.SaysAsync("quels partenaires pourrions-nous contacter ?", french);
        await talk.SaysAsync(["plus tard", "english"]);
        await talk.SaysAsync("find partners", english);
    }

    [Theory]
    [InlineData("la séance du 12 est annulée", "Comment s’appelle")]
    [InlineData("je voudrais voir le bilan", "Comment s’appelle")]
    [InlineData("stop", "partenaire")]
    [InlineData("on arrête là", "partenaire")]
    public async Task A_sentence_is_nobody_nearby(string said, string expected)
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        var before = (await talk.RowsAsync(RowKeys.Partners)).Count;
        await talk.SaysAsync("chercher des partenaires", "Y a-t-il un collège");
        await talk.SaysAsync(said, expected);
        talk.Answer.ShouldNotContain("Y a-t-il un lycée");
        (await talk.RowsAsync(RowKeys.Partners)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task The_kinds_without_a_partnership_are_shown()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.SaysAsync("avec qui ne travaillons-nous pas encore ?", "Aucun partenaire repéré");
        talk.Answer.ShouldContain("Maison de retraite ou EHPAD\u00a0: EHPAD Les Glycines");
        talk.Answer.ShouldContain("Comité des fêtes");
    }

    [Fact]
    public async Task A_first_letter_proposes_days_for_a_meeting()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.SaysAsync("premier courrier glycines", "mardi 24 mars 2026");
        talk.Answer.ShouldContain("jeudi 26 mars 2026");
        talk.Answer.ShouldContain("EHPAD Les Glycines");
    }

    [Fact]
    public void Days_for_a_meeting_are_working_days() =>
        FirstLetterRequest
            .Days(ReminderSettings.Default.Calendar(school: false), new DateOnly(2025, 12, 10))
            .ShouldBe([new(2025, 12, 23), new(2025, 12, 26), new(2025, 12, 30)]);
}
