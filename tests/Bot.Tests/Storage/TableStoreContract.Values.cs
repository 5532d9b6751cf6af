using System.Text;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public abstract partial class TableStoreContract
{
    private static readonly DateTimeOffset First = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static readonly object[] Values =
    [
        "",
        " ",
        "l’été, « déjà » ; 1 500 € 😀",
        "\0\u0001\t\r\n\u007f\u0085\u2028\ufeff\ufffe\uffff",
        "null",
        "5",
        "true",
        "2026-03-03T00:00:00Z",
        "{\"long\":5}",
        "\"\\/<b>&'+`",
        "e\u0301 é",
        true,
        false,
        0,
        1,
        -1,
        int.MinValue,
        int.MaxValue,
        0L,
        5L,
        -5L,
        long.MinValue,
        long.MaxValue,
        0.0,
        1.0,
        5.0,
        -3.25,
        0.1,
        1e16,
        1e21,
        1e-7,
        double.MaxValue,
        double.MinValue,
        double.Epsilon,
        Math.PI,
        First,
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.MaxValue,
        new DateTimeOffset(2026, 3, 3, 9, 15, 30, TimeSpan.Zero).AddTicks(1234567),
        Array.Empty<byte>(),
        new byte[] { 0, 255, 128 },
        Encoding.UTF8.GetBytes("été"),
    ];

    [Fact]
    public async Task Every_value_comes_back_with_its_type_and_to_the_last_bit()
    {
        var columns = Values.Select((value, i) => ($"c{i}", value)).ToArray();
        await WriteAsync(TableWrite.Insert("row", Columns(columns)));

        var read = (await ReadAsync("row"))!.Columns;

        read.Count.ShouldBe(Values.Length);
        foreach (var (name, value) in columns)
        {
            read[name].ShouldBeOfType(value.GetType(), $"{name}: {value}");
            if (value is double number)
            {
                BitConverter.DoubleToInt64Bits((double)read[name]).ShouldBe(BitConverter.DoubleToInt64Bits(number), $"{name}: {value}");
            }
            else
            {
                read[name].ShouldBe(value, $"{name}: {value}");
            }
        }
    }

    [Fact]
    public async Task A_date_with_an_offset_comes_back_as_the_same_instant_in_UTC()
    {
        var paris = new DateTimeOffset(2026, 7, 14, 9, 0, 0, TimeSpan.FromHours(2));
        await WriteAsync(TableWrite.Insert("row", Columns(("date", paris))));

        var read = (DateTimeOffset)(await ReadAsync("row"))!.Columns["date"];

        read.ShouldBe(paris);
        read.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Minus_zero_becomes_zero()
    {
        await WriteAsync(TableWrite.Insert("row", Columns(("zero", -0.0))));

        BitConverter.DoubleToInt64Bits((double)(await ReadAsync("row"))!.Columns["zero"]).ShouldBe(0);
    }

    [Fact]
    public async Task A_null_is_not_stored_and_a_row_may_have_no_columns()
    {
        await WriteAsync(TableWrite.Insert("null", Columns(("absent", null!), ("n", 1))), TableWrite.Insert("empty", Columns()));

        (await ReadAsync("null"))!.Columns.Keys.ShouldBe(["n"]);
        (await ReadAsync("empty"))!.Columns.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_null() => (await ReadAsync("nobody")).ShouldBeNull();

    [Fact]
    public async Task Values_at_their_limits_are_stored()
    {
        var row = Columns(
            ("text", new string('é', 32 * 1024)),
            ("bytes", new byte[64 * 1024]),
            ("date", First),
            (new string('n', 255), 1),
            ("_été2", 2)
        );
        await WriteAsync(TableWrite.Insert("row", row));

        ColumnValues.AreEqual((await ReadAsync("row"))!.Columns, row).ShouldBeTrue();
    }

    [Fact]
    public async Task Values_just_over_their_limits_are_refused_and_nothing_is_written()
    {
        await Refused(TableLimit.StringLength, new string('a', 32 * 1024 + 1));
        await Refused(TableLimit.BinaryLength, new byte[64 * 1024 + 1]);
        await Refused(TableLimit.Date, First.AddTicks(-1));
        await Refused(TableLimit.Date, DateTimeOffset.MinValue);
        await Refused(TableLimit.Number, double.NaN);
        await Refused(TableLimit.Number, double.PositiveInfinity);
        await Refused(TableLimit.Number, double.NegativeInfinity);
        await Refused(TableLimit.Text, "a\ud83d");
        await Refused(TableLimit.Text, "\ude00\ud83d");
        (await KeysAsync(KeyRange.All)).ShouldBeEmpty();

        async Task Refused(TableLimit limit, object value) =>
            (await RefusedAsync(TableWrite.Insert("fine", Number(1)), TableWrite.Insert("row", Columns(("c", value))))).ShouldBe(limit);
    }

    [Fact]
    public async Task A_type_that_no_column_has_is_refused()
    {
        foreach (var value in (object[])[1m, 1f, (short)1, Guid.Empty, DateTime.UnixEpoch, 'c'])
        {
            await Should.ThrowAsync<ArgumentException>(() => WriteAsync(TableWrite.Insert("row", Columns(("c", value)))));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    [InlineData("a.b")]
    [InlineData("a-b")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a@odata.type")]
    [InlineData("😀")]
    public async Task A_column_name_that_Azure_refuses_is_refused(string name)
    {
        (await RefusedAsync(TableWrite.Insert("row", Columns((name, 1))))).ShouldBe(TableLimit.ColumnName);
        (
            await Should.ThrowAsync<TableLimitException>(() => Store.QueryAsync(Table, Partition, KeyRange.All, 10, null, [name], Ct))
        ).Limit.ShouldBe(TableLimit.ColumnName);
    }

    [Fact]
    public async Task A_row_has_at_most_252_columns_of_names_up_to_255_characters()
    {
        await WriteAsync(TableWrite.Insert("row", Many(252)));
        (await ReadAsync("row"))!.Columns.Count.ShouldBe(252);
        (await RefusedAsync(TableWrite.Insert("more", Many(253)))).ShouldBe(TableLimit.ColumnCount);
        (await RefusedAsync(TableWrite.Insert("more", Columns((new string('n', 256), 1))))).ShouldBe(TableLimit.ColumnName);

        static Dictionary<string, object> Many(int count) => Columns([.. Enumerable.Range(0, count).Select(n => ($"c{n}", (object)n))]);
    }

    [Fact]
    public async Task Column_names_differ_by_case_and_may_be_those_of_the_protocol()
    {
        var row = Columns(("name", 1), ("Name", 2), ("ETag", "x"), ("etag", "y"), ("odata", "z"), ("rowkey", "r"), ("Id", "i"));
        await WriteAsync(TableWrite.Insert("row", row));

        ColumnValues.AreEqual((await ReadAsync("row"))!.Columns, row).ShouldBeTrue();
    }

    [Fact]
    public async Task A_row_has_at_most_1_MiB()
    {
        // 16 texts of 64 KiB, as they are counted, are over 1 MiB with their names; 15 are not.
        await WriteAsync(TableWrite.Insert("row", Texts(15)));
        (await ReadAsync("row"))!.Columns.Count.ShouldBe(15);
        (await RefusedAsync(TableWrite.Insert("more", Texts(16)))).ShouldBe(TableLimit.RowSize);
    }

    [Fact]
    public async Task A_batch_has_at_most_4_MiB()
    {
        await WriteAsync([.. Enumerable.Range(0, 4).Select(n => TableWrite.Insert($"row{n}", Texts(15)))]);
        (await KeysAsync(KeyRange.All)).Length.ShouldBe(4);
        (await RefusedAsync([.. Enumerable.Range(0, 9).Select(n => TableWrite.Insert($"more{n}", Texts(15)))])).ShouldBe(
            TableLimit.BatchSize
        );
        (await KeysAsync(KeyRange.Prefix("more"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_batch_of_accents_counts_as_it_is_sent()
    {
        // An accented character is sent as six: 15 texts of 32,768 of them are 2.9 MB.
        await WriteAsync(TableWrite.Insert("row", Texts(15, 'é')));
        (await RefusedAsync(TableWrite.Insert("one", Texts(15, 'é')), TableWrite.Insert("two", Texts(15, 'é')))).ShouldBe(
            TableLimit.BatchSize
        );
    }

    private static Dictionary<string, object> Texts(int count, char c = 'a') =>
        Columns([.. Enumerable.Range(0, count).Select(n => ($"text{n}", (object)new string(c, 32 * 1024)))]);
}
