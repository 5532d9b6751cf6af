using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Hosting;

/// <summary>
/// Why the program does not start, in sentences that say what to do: whoever runs it reads them instead of a page of stack trace.
/// </summary>
public static class StartFailure
{
    /// <summary>What is said before the reasons.</summary>
    public const string Heading = "Passerelle cannot start:";

    /// <summary>One sentence for each reason; null for an error that nobody but its author understands.</summary>
    public static IReadOnlyList<string>? Explain(Exception error) =>
        error switch
        {
            OptionsValidationException wrong => [.. wrong.Failures],
            AggregateException { InnerExceptions: var all } when all.All(static e => e is OptionsValidationException) =>
            [
                .. all.Cast<OptionsValidationException>().SelectMany(static e => e.Failures),
            ],
            IOException { InnerException: AddressInUseException } =>
            [
                $"{error.Message.TrimEnd('.')}. Another program listens there: end it, or give another address with --urls http://localhost:3979.",
            ],
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            [
                "The port may not be used by this user: ports below 1024 often may not. Give another one with --urls http://localhost:3978.",
            ],
            _ => null,
        };

    /// <summary>Says why, and gives the exit code.</summary>
    public static int Tell(IReadOnlyList<string> reasons, TextWriter output)
    {
        output.WriteLine(Heading);
        foreach (var reason in reasons)
        {
            output.WriteLine($"- {reason}");
        }
        return 1;
    }
}
