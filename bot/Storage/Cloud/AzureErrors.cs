using System.Net.Sockets;
using Azure;
using Azure.Data.Tables;
using Azure.Identity;

namespace PartnershipBot.Storage.Cloud;

/// <summary>Turns the client's exceptions into the port's three.</summary>
internal static class AzureErrors
{
    /// <summary>Null when the error is none of the store's.</summary>
    public static Exception? Translate(Exception error, string place) =>
        error switch
        {
            TableTransactionFailedException failed => FromStatus(failed, failed.FailedTransactionActionIndex, place),
            RequestFailedException failed => FromStatus(failed, null, place),
            AuthenticationFailedException => Unavailable(
                $"No token was given for {place}; check the bot's managed identity.",
                error,
                false
            ),
            AggregateException or OperationCanceledException or IOException or InvalidDataException or HttpRequestException => Unavailable(
                $"No answer that can be read came from {place}.",
                error,
                !NeverSent(error)
            ),
            _ => null,
        };

    private static Exception FromStatus(RequestFailedException error, int? index, string place) =>
        error.Status switch
        {
            404 when error.ErrorCode == "TableNotFound" => new TableMissingException($"{place} has no such table.", error),
            404 or 412 => new TableConflictException("The row was changed or is missing.", index, error),
            409 when error.ErrorCode is not ("TableBeingDeleted" or "AccountBeingCreated") => new TableConflictException(
                "The row is already there, or was changed.",
                index,
                error
            ),
            400 or 413 => new TableLimitException(TableLimit.Service, $"{place} refused the request: {error.ErrorCode}.", error),
            401 or 403 => Unavailable($"{place} refuses access ({error.ErrorCode}); check the key or the identity's role.", error, false),
            429 => Busy($"{place} is throttled.", error),
            503 => Busy($"{place} is busy.", error),
            0 => Unavailable($"No answer came from {place}.", error, !NeverSent(error)),
            _ => Unavailable($"{place} answered {error.Status} ({error.ErrorCode}).", error, true),
        };

    // Earlier tries are not seen in the last error, so a batch counts as perhaps written unless no try can have reached the store.
    private static TableUnavailableException Unavailable(string message, Exception error, bool maybeCommitted) =>
        new(message, error, RetryAfter(error), maybeCommitted);

    // Whoever waits is told when to come back, also when the service does not say it.
    private static TableUnavailableException Busy(string message, Exception error) =>
        new(message, error, RetryAfter(error) ?? TimeSpan.FromSeconds(5), maybeCommitted: true);

    private static bool NeverSent(Exception error) =>
        error switch
        {
            AggregateException many => many.InnerExceptions.All(NeverSent),
            SocketException socket => socket.SocketErrorCode
                is SocketError.ConnectionRefused
                    or SocketError.HostNotFound
                    or SocketError.NoData
                    or SocketError.TryAgain
                    or SocketError.NetworkUnreachable
                    or SocketError.HostUnreachable,
            _ => error.InnerException is { } inner && NeverSent(inner),
        };

    private static TimeSpan? RetryAfter(Exception error) =>
        error is RequestFailedException failed
        && failed.GetRawResponse() is { } response
        && response.Headers.TryGetValue("Retry-After", out var text)
        && int.TryParse(text, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
