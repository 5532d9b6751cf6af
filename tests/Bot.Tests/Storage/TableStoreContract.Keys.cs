using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    internal static readonly string[] CrazyKeys =
    [
        "a/b",
        "a\\b",
        "a#b",
        "a?b",
        "a%b",
        "%2F",
        "%25",
        "/",
        "\\",
        "#",
        "?",
        "%",
        "//",
        "~",
        "~~",
        "~002F",
        "~zz",
        "a~",
        "'",
        "''",
        "\"",
        "l’été d’une médiathèque",
        "d'après",
        "a' or RowKey ge '",
        "' or 1 eq 1 or '",
        "x'; DROP TABLE rows; --",
        "$filter",
        "a&b=c",
        "a+b",
        "a b",
        " a",
        "a ",
        " ",
        ".",
        "..",
        "...",
        "a,b",
        "(a)",
        "a)b",
        "a;b=c",
        "<b>",
        "{}",
        "[]",
        "`^|",
        "@",
        "\0",
        "\t",
        "\r\n",
        "a\u0001b",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u009f",
        "\u00a0",
        "\u200b",
        "\u202e",
        "\ufeff",
        "é",
        "e\u0301",
        "É",
        "ﬁ",
        "İ",
        "ß",
        "中文",
        "עברית",
        "😀",
        "👩‍👩‍👧",
        "\ud800",
        "\udc00",
        "a\ud83d",
        "\udc00\ud800",
        "\ud7ff",
        "\ue000",
        "\ufffd",
        "\ufffe",
        "\uffff",
        "U+10FFFF \U0010ffff",
        "19:abc@thread.tacv2;messageid=17000",
        "null",
        "undefined",
        "true",
        "0",
    ];

    [Fact]
    public async Task Any_text_is_a_row_key_and_comes_back_as_it_was()
    {
        for (var i = 0; i < CrazyKeys.Length; i++)
        {
            await WriteAsync(TableWrite.Insert(CrazyKeys[i], Number(i)));
        }

        for (var i = 0; i < CrazyKeys.Length; i++)
        {
            var row = await ReadAsync(CrazyKeys[i]);
            row.ShouldNotBeNull(Shown(CrazyKeys[i]));
            row.RowKey.ShouldBe(CrazyKeys[i]);
            row.Columns["n"].ShouldBe(i, Shown(CrazyKeys[i]));
        }
        (await KeysAsync(KeyRange.All)).ShouldBe(CrazyKeys, ignoreOrder: true);
    }

    [Fact]
    public async Task Any_text_is_a_partition_and_holds_its_own_rows()
    {
        for (var i = 0; i < CrazyKeys.Length; i++)
        {
            await Store.BatchAsync(Table, CrazyKeys[i], [TableWrite.Insert("row", Number(i))], Ct);
        }

        for (var i = 0; i < CrazyKeys.Length; i++)
        {
            var page = await Store.QueryAsync(Table, CrazyKeys[i], KeyRange.All, 10, null, null, Ct);
            page.Rows.Single().Columns["n"].ShouldBe(i, Shown(CrazyKeys[i]));
            page.Rows.Single().PartitionKey.ShouldBe(CrazyKeys[i]);
        }
        var all = await Store.ScanAllAsync(Table, KeyRange.All, Ct).ToListAsync(Ct);
        all.Select(row => row.PartitionKey).ShouldBe(CrazyKeys, ignoreOrder: true);
    }

    [Fact]
    public async Task A_prefix_of_any_text_finds_its_rows_and_no_others()
    {
        var keys = CrazyKeys.SelectMany(key => (string[])[key + "a", key + "/", key + "😀"]).Distinct().ToArray();
        foreach (var part in keys.Chunk(100))
        {
            await WriteAsync([.. part.Select(key => TableWrite.Insert(key, Number(0)))]);
        }

        foreach (var prefix in CrazyKeys.Where(prefix => prefix.Length > 0 && !char.IsHighSurrogate(prefix[^1])))
        {
            var expected = keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal));
            (await KeysAsync(KeyRange.Prefix(prefix))).ShouldBe(expected, ignoreOrder: true, customMessage: Shown(prefix));
        }
    }

    [Fact]
    public async Task Rows_with_crazy_keys_are_replaced_and_deleted()
    {
        var inserted = await WriteAsync([.. CrazyKeys.Select(key => TableWrite.Insert(key, Number(1)))]);
        var replaced = await WriteAsync([.. CrazyKeys.Select((key, i) => TableWrite.Replace(key, Number(2), inserted[i]!))]);
        (await ReadAsync("a' or RowKey ge '"))!.Columns["n"].ShouldBe(2);

        await WriteAsync([.. CrazyKeys.Select((key, i) => TableWrite.Delete(key, replaced[i]!))]);

        (await KeysAsync(KeyRange.All)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_may_have_1_KiB_and_no_more()
    {
        foreach (var longest in (string[])[new('k', 512), new('é', 512), new('/', 102), string.Concat(Enumerable.Repeat("😀", 256))])
        {
            await WriteAsync(TableWrite.Insert(longest, Number(1)));
            (await ReadAsync(longest))!.RowKey.ShouldBe(longest);
            await Store.BatchAsync(Table, longest, [TableWrite.Insert("row", Number(1))], Ct);
            (await Store.GetAsync(Table, longest, "row", Ct))!.PartitionKey.ShouldBe(longest);
        }
        var ascii = new string('k', 512);
        await Store.BatchAsync(Table, ascii, [TableWrite.Insert(ascii, Number(1))], Ct);
        (await Store.GetAsync(Table, ascii, ascii, Ct))!.PartitionKey.ShouldBe(ascii);
        (await RefusedAsync(TableWrite.Upsert(new string('k', 513), Number(1)))).ShouldBe(TableLimit.KeyLength);
        (await RefusedAsync(TableWrite.Upsert(new string('/', 103), Number(1)))).ShouldBe(TableLimit.KeyLength);
        (await RefusedAsync(TableWrite.Upsert("", Number(1)))).ShouldBe(TableLimit.KeyLength);
        await Should.ThrowAsync<TableLimitException>(() => ReadAsync(new string('k', 513)));
        await Should.ThrowAsync<TableLimitException>(() => Store.GetAsync(Table, "", "k", Ct));
        var accents = new string('é', 300);
        await Should.ThrowAsync<TableLimitException>(() => Store.BatchAsync(Table, accents, [TableWrite.Insert(accents, Number(1))], Ct));
    }

    [Fact]
    public async Task Keys_differ_by_case_accents_and_composition()
    {
        string[] keys = ["cle", "CLE", "clé", "cle\u0301", "cle "];
        await WriteAsync([.. keys.Select((key, i) => TableWrite.Insert(key, Number(i)))]);

        for (var i = 0; i < keys.Length; i++)
        {
            (await ReadAsync(keys[i]))!.Columns["n"].ShouldBe(i);
        }
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-b")]
    [InlineData("tables")]
    [InlineData("Tables")]
    [InlineData("été")]
    [InlineData("abc\n")]
    [InlineData("rows; DROP TABLE x")]
    public async Task A_table_name_that_Azure_refuses_is_refused(string table)
    {
        (await Should.ThrowAsync<TableLimitException>(() => Store.GetAsync(table, "p", "r", Ct))).Limit.ShouldBe(TableLimit.TableName);
        (
            await Should.ThrowAsync<TableLimitException>(() => Store.BatchAsync(table, "p", [TableWrite.Upsert("r", Number(1))], Ct))
        ).Limit.ShouldBe(TableLimit.TableName);
    }

    private static string Shown(string key) => string.Join(' ', key.Select(c => $"U+{(int)c:X4}"));
}
