using System.Reflection;
using Microsoft.Extensions.Logging;

namespace PartnershipBot.Tests.Architecture;

/// <summary>The lines of the log, wherever in the program they stand.</summary>
public sealed class LogLinesTests
{
    private const BindingFlags All =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<(string Line, int Id)> Lines =
    [
        .. typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(All))
            .Select(m => (Method: m, Said: m.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(line => line.Said is not null)
            .Select(line => ($"{line.Method.DeclaringType!.Name}.{line.Method.Name}", line.Said!.EventId)),
    ];

    [Fact]
    public void Each_line_has_an_id_that_no_other_line_has()
    {
        Lines.Count.ShouldBeGreaterThan(30);
        Lines.Where(line => line.Id <= 0).ShouldBeEmpty();
        Lines.GroupBy(line => line.Id).Where(lines => lines.Count() > 1).SelectMany(lines => lines).ShouldBeEmpty();
    }
}
