using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.PersonalData;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>What has been kept for long enough goes; the library is told 30 days before.</summary>
public sealed class RetentionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_partnership_goes_after_30_days_with_its_history()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["supprimer", "oui"]);

        talk.Clock.Advance(TimeSpan.FromDays(29));
        (await SweepAsync(talk)).Erased.ShouldBe(0);
        talk.Clock.Advance(TimeSpan.FromDays(2));
        (await SweepAsync(talk)).Erased.ShouldBeGreaterThan(3);

        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        (await talk.RowsAsync("history|")).ShouldBeEmpty();
        // Its partner was not deleted.
        (await talk.RowsAsync("partner|")).Count.ShouldBe(1);
        await AssertSoundAsync(talk);
    }

    [Fact]
    public async Task An_abandoned_draft_is_announced_30_days_before_it_goes()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        talk.At("2027-04-20T08:00");

        (await SweepAsync(talk)).Announced.ShouldBe(1);
        (await SweepAsync(talk)).ShouldBe((0, 0));
        await talk.SweepAsync("2027-04-21T07:00Z");
        talk.Answer.ShouldContain("Le 21 mai 2027, j’effacerai ce qui a été gardé assez longtemps");
        talk.Answer.ShouldContain("partenariats jamais signés\u00a0: 1");
        talk.At("2027-05-20T08:00");
        (await SweepAsync(talk)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task What_nobody_took_up_goes_on_the_day_that_was_told()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        talk.At("2027-05-01T08:00");
        (await SweepAsync(talk)).Announced.ShouldBe(1);

        talk.At("2027-06-10T08:00");
        // What waited in the conversation was forgotten long before.
        await new DialogSweep(talk.Store).RunAsync(talk.Clock.GetUtcNow(), Ct);
        (await SweepAsync(talk)).Erased.ShouldBeGreaterThan(3);

        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        (await talk.RowsAsync("settings"))
            .Single()
            .Columns.Keys.ShouldNotContain(c => c.StartsWith("retention_", StringComparison.Ordinal));
        await AssertSoundAsync(talk);
    }

    [Fact]
    public async Task What_is_taken_up_meanwhile_stays()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        talk.At("2027-05-01T08:00");
        (await SweepAsync(talk)).Announced.ShouldBe(1);
        talk.At("2027-05-20T08:00");
        await talk.SaysAsync(["reprendre", "Lire ensemble au parc"]);

        talk.At("2027-06-10T08:00");
        await SweepAsync(talk);

        (await talk.RowsAsync("partnership|")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_signed_stays_however_old_it_is_and_its_history_goes_after_five_years()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2030-09-20T08:00");
        (await SweepAsync(talk)).Announced.ShouldBe(1);
        talk.At("2030-11-20T08:00");
        await SweepAsync(talk);

        (await talk.RowsAsync("history|")).ShouldBeEmpty();
        (await talk.RowsAsync("partnership|")).Count.ShouldBe(1);
        (await talk.RowsAsync("version|")).Count.ShouldBe(1);
        (await talk.RowsAsync("partner|")).Single().Columns.Keys.ShouldContain(Fields.ContactPerson);
        await AssertSoundAsync(talk);
    }

    [Fact]
    public async Task The_contact_of_a_partner_without_a_partnership_goes_after_three_years_and_the_partner_stays()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["supprimer", "oui"]);
        talk.Clock.Advance(TimeSpan.FromDays(31));
        await SweepAsync(talk);
        talk.At("2028-05-18T08:00");
        (await SweepAsync(talk)).Announced.ShouldBe(1);
        talk.At("2028-07-18T08:00");
        await SweepAsync(talk);

        var partner = (await talk.RowsAsync("partner|")).Single().Columns;
        partner.Keys.ShouldContain(Fields.PartnerName);
        partner.Keys.ShouldNotContain(Fields.ContactPerson);
        partner.Keys.ShouldNotContain(Fields.ContactChannel);
    }

    [Fact]
    public async Task A_copy_that_was_sent_twice_goes_with_its_partnership_and_one_that_another_has_too_stays()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        var id = (await talk.RowsAsync("partnership|")).Single().RowKey.Split('|')[1];
        var files = talk.Get<IFileStore>();
        var twice = await files.PutAsync(talk.Library, "%PDF-twice"u8.ToArray(), Ct);
        var shared = await files.PutAsync(talk.Library, "%PDF-shared"u8.ToArray(), Ct);
        foreach (var (of, name, hash) in new[] { (id, "f1", twice), (id, "f2", twice), (id, "f3", shared), ("other", "f4", shared) })
        {
            var file = new AttachedFile(name, "a.pdf", "application/pdf", 10, hash, "julie", "Julie Morel", talk.Clock.GetUtcNow());
            await talk.Store.BatchAsync(
                Tables.Libraries,
                talk.Library,
                [TableWrite.Insert(RowKeys.File(of, name), FileRows.Write(file))],
                Ct
            );
        }
        await talk.SaysAsync(["supprimer", "oui"]);
        talk.Clock.Advance(TimeSpan.FromDays(31));
        await SweepAsync(talk);

        (await files.GetAsync(talk.Library, twice, Ct)).ShouldBeNull();
        (await files.GetAsync(talk.Library, shared, Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_contact_of_a_partner_that_was_merged_into_one_with_a_partnership_stays()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        var kept = (await talk.RowsAsync("partner|")).Single();
        var former = Guid.CreateVersion7(FirstWalkTests.May).ToString("N");
        var contact = new Dictionary<string, object>(kept.Columns);
        await PutAsync(RowKeys.Partner(former), contact);
        var options = new RetentionOptions();
        var later = talk.Clock.GetUtcNow().AddYears(9);
        Expired.Of(await talk.RowsAsync(""), options, later).Contacts.Select(r => r.RowKey).ShouldBe([RowKeys.Partner(former)]);

        await PutAsync(RowKeys.Partner(former), new(contact) { [PartnerFields.MergedInto] = kept.RowKey.Split('|')[1] });
        await PutAsync(kept.RowKey, new(kept.Columns) { [PartnerFields.Merged] = $"[\"{former}\"]" });
        Expired.Of(await talk.RowsAsync(""), options, later).Contacts.ShouldBeEmpty();

        Task PutAsync(string key, Dictionary<string, object> columns) =>
            talk.Store.BatchAsync(Tables.Libraries, talk.Library, [TableWrite.Upsert(key, columns)], Ct);
    }

    [Theory]
    [InlineData("DeletedDays", 1)]
    [InlineData("DraftDays", 0)]
    [InlineData("HistoryDays", -5)]
    [InlineData("ContactDays", 99999)]
    [InlineData("NoticeDays", 0)]
    public void Periods_that_would_erase_what_people_work_with_are_refused(string name, int days)
    {
        var options = new RetentionOptions();
        typeof(RetentionOptions).GetProperty(name)!.SetValue(options, days);
        var result = new RetentionOptionsValidator().Validate(null, options);
        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain($"Retention:{name}");
        new RetentionOptionsValidator().Validate(null, new RetentionOptions()).Succeeded.ShouldBeTrue();
    }

    private static Task<(int Announced, int Erased)> SweepAsync(Talk talk) =>
        talk.Get<RetentionSweep>().RunAsync(talk.Clock.GetUtcNow(), Ct);

    private static async Task AssertSoundAsync(Talk talk)
    {
        var said = new StringWriter();
        (await new StoreCheck(talk.Store, talk.Get<IFileStore>(), said).RunAsync(Ct)).ShouldBe(0, said.ToString());
    }
}
