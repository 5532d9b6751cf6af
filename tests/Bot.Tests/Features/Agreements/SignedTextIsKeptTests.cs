using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>What was signed is what is given back, whatever changes afterwards.</summary>
public sealed class SignedTextIsKeptTests
{
    [Fact]
    public async Task A_signed_convention_keeps_its_bytes_whatever_the_settings_become()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        var first = await BytesAsync(talk);

        await talk.PutAsync(RowKeys.Settings, new Dictionary<string, object> { [Fields.LibraryName] = "Médiathèque Rebaptisée" });
        var signed = PartnershipRows.Read((await talk.RowsAsync("partnership|")).Single())!;
        await talk.PutAsync(signed with { Answers = signed.Answers.With([new(Fields.Rhythm, "Tous les lundis")]) });

        (await BytesAsync(talk)).ShouldBe(first);
    }

    [Fact]
    public async Task The_row_of_a_signed_text_tells_hash_template_and_program()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);

        var row = (await talk.RowsAsync(RowKeys.Files)).Single();

        row.RowKey.ShouldEndWith("|text-0001");
        var file = FileRows.Read(row)!;
        file.Hash.ShouldBe(FilePrint.Of(await BytesAsync(talk)));
        row.Columns["template"].ShouldBe("primarySchool");
        row.Columns["program"].ShouldBe(PartnershipBot.Conversation.ProgramVersion.Text);
    }

    private static async Task<byte[]> BytesAsync(Talk talk)
    {
        await talk.SaysAsync("document");
        using var response = await talk.FollowAsync();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
