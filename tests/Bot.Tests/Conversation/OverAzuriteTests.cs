using System.Reflection;
using System.Runtime.ExceptionServices;
using PartnershipBot.Tests.Storage;
using Xunit.Sdk;
using Xunit.v3;

namespace PartnershipBot.Tests.Conversation;

/// <summary>
/// Every conversation of this folder once more, with its rows in Azurite instead of the embedded file. Of a table of sayings some rows
/// are enough: from row to row the words differ, which no store reads.
/// </summary>
[Collection("Azurite")]
public sealed class OverAzuriteTests(AzuriteFixture azurite)
{
    private const int RowsOfATable = 3;

    public static TheoryData<string> Conversations => new(Methods().Select(Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_conversations() => Conversations.Count.ShouldBeGreaterThan(10);

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task It_goes_as_it_does_over_the_embedded_file(string conversation)
    {
        TalkPlace.Use(await azurite.OpenAsync());
        var method = Methods().Single(m => Name(m) == conversation);
        await using var disposals = new DisposalTracker();
        foreach (var arguments in await ArgumentsAsync(method, disposals))
        {
            await RunAsync(method, arguments);
        }
    }

    [Fact]
    public async Task It_is_Azurite_that_is_asked()
    {
        var store = new WatchedStore(await azurite.OpenAsync());
        TalkPlace.Use(store);
        await using var talk = new Talk(DateTimeOffset.UnixEpoch.AddYears(55));
        await talk.SaysAsync("bonjour");
        store.Batches.ShouldBeGreaterThan(0);
    }

    private static async Task RunAsync(MethodInfo method, object?[] arguments)
    {
        var constructor = method.DeclaringType!.GetConstructors().Single();
        var test = constructor.Invoke([.. constructor.GetParameters().Select(p => Given(p.ParameterType))]);
        try
        {
            await (test is IAsyncLifetime lifetime ? lifetime.InitializeAsync() : ValueTask.CompletedTask);
            await (
                method.Invoke(test, arguments) switch
                {
                    Task task => task,
                    ValueTask task => task.AsTask(),
                    _ => Task.CompletedTask,
                }
            );
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
        finally
        {
            await (test is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask);
            (test as IDisposable)?.Dispose();
        }
    }

    private static object? Given(Type parameter) =>
        parameter == typeof(ITestOutputHelper)
            ? TestContext.Current.TestOutputHelper
            : throw new NotSupportedException($"A conversation’s test class takes no {parameter.Name} here.");

    /// <summary>The rows of a theory; a fact has one without arguments.</summary>
    private static async Task<IEnumerable<object?[]>> ArgumentsAsync(MethodInfo method, DisposalTracker disposals)
    {
        var sources = method.GetCustomAttributes().OfType<IDataAttribute>().ToList();
        List<object?[]> rows = [];
        foreach (var source in sources)
        {
            rows.AddRange((await source.GetData(method, disposals)).Select(row => Whole(method, row.GetData())));
        }
        return sources.Count == 0
            ?
            [
                [],
            ]
            : Some(rows);
    }

    /// <summary>The first row, the last, and what lies between at equal distances.</summary>
    private static IEnumerable<object?[]> Some(List<object?[]> rows) =>
        rows.Count <= RowsOfATable ? rows : Enumerable.Range(0, RowsOfATable).Select(i => rows[i * (rows.Count - 1) / (RowsOfATable - 1)]);

    /// <summary>A row with the defaults of what it leaves out.</summary>
    private static object?[] Whole(MethodInfo method, object?[] row) =>
        [.. row, .. method.GetParameters().Skip(row.Length).Select(p => p.DefaultValue)];

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(OverAzuriteTests)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsAbstract: false, Namespace: { } space }
                && type != typeof(OverAzuriteTests)
                && space.StartsWith(typeof(OverAzuriteTests).Namespace!, StringComparison.Ordinal)
            )
            .SelectMany(type => type.GetMethods())
            .Where(method => method.ReturnType != typeof(void))
            .Where(method => method.GetCustomAttributes().OfType<IFactAttribute>().Any(fact => fact.Skip is null));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
